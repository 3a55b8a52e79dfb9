#!/bin/sh
# 绩效目标表助手：为当前用户装到 WPS 表格（install.sh），或卸载（uninstall.sh）。别的加载项不动。
set -eu
export LC_ALL=C

name=jixiao
folder='{{folder}}'
node='<jsplugin name="jixiao" type="et" url="{{folder}}" version="{{version}}" enable="enable_dev" install="null" customDomain=""/>'
here=$(cd "$(dirname "$0")" && pwd)
addons="${HOME:?}/.local/share/Kingsoft/wps/jsaddons"
list="$addons/publish.xml"

if [ "$(id -u)" = 0 ] && [ "${JIXIAO_ALLOW_ROOT:-}" != 1 ]; then
  echo '请以平时使用 WPS 的用户运行，不要用 root；没有做任何改动。' >&2
  exit 1
fi

# Prints the list without our entry, and with "$1" in front of its end.
edited() {
  awk -v name="$name" -v node="$1" '
    BEGIN { RS = "<"; ORS = ""; own = "name[ \t\r\n]*=[ \t\r\n]*[\"'\'']" name "[\"'\'']" }
    NR == 1 { print; next }
    /^\/jsplugins[ \t\r\n]*>/ { print node "<" $0; next }
    inside { if ($0 ~ /^\/jsplugin/) { inside = 0; print substr($0, index($0, ">") + 1) } next }
    /^jsplugin(online)?[ \t\r\n]/ && $0 ~ own {
      end = index($0, ">")
      if (substr($0, end - 1, 1) == "/") print substr($0, end + 1); else inside = 1
      next
    }
    { print "<" $0 }
  ' "$list"
}

replace() {
  edited "$1" > "$list.jixiao-new"
  # The list as it was before we ever touched it.
  [ -f "$list.jixiao-backup" ] || cp -p "$list" "$list.jixiao-backup"
  mv "$list.jixiao-new" "$list"
}

remove_folders() {
  for each in "$addons/$name"_*; do
    if [ -d "$each" ]; then rm -r "$each"; fi
  done
}

if [ "$(basename "$0")" = uninstall.sh ]; then
  if [ -f "$list" ]; then replace ''; fi
  remove_folders
  echo '已卸载。请完全退出 WPS 表格再打开。'
  exit 0
fi

if [ ! -f "$here/$folder/ribbon.xml" ]; then
  echo "没有找到 $folder，请把部署包完整解压后再运行；没有做任何改动。" >&2
  exit 1
fi
mkdir -p "$addons"
if [ ! -f "$list" ]; then
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins></jsplugins>\n' > "$list"
fi
if ! grep -q '</jsplugins' "$list"; then
  echo "$list 不完整，没有做任何改动；请先在 WPS 中修复或改名保存这个文件。" >&2
  exit 1
fi
remove_folders
cp -R "$here/$folder" "$addons/"
replace "$node"
echo '已安装。请完全退出 WPS 表格再打开；询问是否信任时点“允许”，然后再重新启动一次 WPS 表格。'
