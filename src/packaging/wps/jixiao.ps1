# 绩效目标表助手：为当前用户装到 WPS 表格，或卸载。别的加载项不动。
param([ValidateSet('install', 'uninstall')][string]$What = 'install')
$ErrorActionPreference = 'Stop'

$name = 'jixiao'
$folder = '{{folder}}'
$addons = Join-Path $env:APPDATA 'kingsoft\wps\jsaddons'
$list = Join-Path $addons 'publish.xml'
$source = Join-Path $PSScriptRoot $folder

function Read-List {
  $xml = New-Object System.Xml.XmlDocument
  $xml.PreserveWhitespace = $true
  if (Test-Path $list) { $xml.Load($list) } else { $xml.LoadXml('<jsplugins></jsplugins>') }
  if ($xml.DocumentElement.Name -ne 'jsplugins') { throw "$list 不完整，没有做任何改动。" }
  return ,$xml
}

function Remove-Own($xml) {
  foreach ($tag in 'jsplugin', 'jspluginonline') {
    foreach ($node in @($xml.DocumentElement.SelectNodes("$tag[@name='$name']"))) {
      [void]$node.ParentNode.RemoveChild($node)
    }
  }
}

function Save-List($xml) {
  $backup = "$list.jixiao-backup"
  if ((Test-Path $list) -and -not (Test-Path $backup)) { Copy-Item $list $backup }
  $xml.Save($list)
}

function Remove-Folders {
  Get-ChildItem $addons -Directory -Filter "${name}_*" | Remove-Item -Recurse -Force
}

try {
  if ($What -eq 'uninstall') {
    if (Test-Path $list) {
      $xml = Read-List
      Remove-Own $xml
      Save-List $xml
    }
    if (Test-Path $addons) { Remove-Folders }
    Write-Host '已卸载。请完全退出 WPS 表格再打开。'
    exit 0
  }
  if (-not (Test-Path (Join-Path $source 'ribbon.xml'))) {
    throw "没有找到 $folder，请把部署包完整解压后再运行；没有做任何改动。"
  }
  New-Item -ItemType Directory -Force $addons | Out-Null
  $xml = Read-List
  Remove-Own $xml
  $node = $xml.CreateElement('jsplugin')
  $values = [ordered]@{
    name = $name; type = 'et'; url = $folder; version = '{{version}}'
    enable = 'enable_dev'; install = 'null'; customDomain = ''
  }
  foreach ($key in $values.Keys) { $node.SetAttribute($key, $values[$key]) }
  [void]$xml.DocumentElement.AppendChild($node)
  Remove-Folders
  Copy-Item $source $addons -Recurse -Force
  Save-List $xml
  Write-Host '已安装。请完全退出 WPS 表格再打开；询问是否信任时点“允许”，然后再重新启动一次 WPS 表格。'
} catch {
  Write-Host $_.Exception.Message
  exit 1
}
