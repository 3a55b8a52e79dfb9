# 绩效目标表助手：把共享目录登记为当前用户受信任的加载项目录。已有别的目录时不做改动。
$ErrorActionPreference = 'Stop'

$url = '{{catalogQuoted}}'
$id = '{{catalogId}}'
$root = 'HKCU:\SOFTWARE\Microsoft\Office\16.0\WEF\TrustedCatalogs'

try {
  $others = @()
  if (Test-Path $root) {
    $others = @(Get-ChildItem $root | Where-Object { $_.PSChildName -ne $id })
  }
  # Excel 2021 LTSC was seen to drop all catalogs where there is more than one.
  if ($others.Count -gt 0) {
    $names = ($others | ForEach-Object { $_.GetValue('Url') }) -join '、'
    throw "已有受信任的目录：${names}；再加一个可能使全部目录失效，没有做任何改动。请把 manifest.xml 放到已有的目录中。"
  }
  $key = Join-Path $root $id
  New-Item -Path $key -Force | Out-Null
  New-ItemProperty -Path $key -Name 'Id' -Value $id -PropertyType String -Force | Out-Null
  New-ItemProperty -Path $key -Name 'Url' -Value $url -PropertyType String -Force | Out-Null
  New-ItemProperty -Path $key -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null
  Write-Host "已登记 ${url}。请重新启动 Excel，在“加载项”的“共享文件夹”中添加“绩效目标表助手”。"
} catch {
  Write-Host $_.Exception.Message
  exit 1
}
