<#
.SYNOPSIS
  Makes this PC a counter and nothing else, takes that back exactly, or tells what of it holds.
.DESCRIPTION
  Lock-Kiosk.ps1            khóa máy thành kiosk / locks this machine down
  Lock-Kiosk.ps1 -Undo      trả máy về như trước / puts everything back as it was
  Lock-Kiosk.ps1 -Check     xem từng biện pháp / one line a measure
  Windows 10/11 Pro, Enterprise or Education, as administrator. What was there before is kept in ProgramData\MotCuaKiosk\lockdown.json, once.
#>
[CmdletBinding(DefaultParameterSetName = 'Lock')]
param(
  [Parameter(ParameterSetName = 'Undo')][switch] $Undo,
  [Parameter(ParameterSetName = 'Check')][switch] $Check
)

Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8

$Account = 'MotCuaKiosk'
$Task = 'Mot Cua Kiosk'
$ShellKey = 'Software\Microsoft\Windows NT\CurrentVersion\Winlogon'
$Program = Join-Path $env:ProgramFiles 'MotCuaKiosk\motcua-kiosk.exe'
$Kept = Join-Path $env:ProgramData 'MotCuaKiosk\lockdown.json'
$Machine = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'
$Winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$Launcher = @{ Namespace = 'root\standardcimv2\embedded'; ClassName = 'WESL_UserSetting' }
$LauncherFeature = 'Client-EmbeddedShellLauncher'
$System = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'

# Every value that is set: the measure it belongs to, where, and what it becomes.
$Values = @(
  @{ Measure = 'logon'; Path = $Winlogon; Name = 'AutoAdminLogon'; Value = '1' }
  @{ Measure = 'logon'; Path = $Winlogon; Name = 'DefaultUserName'; Value = $Account }
  @{ Measure = 'logon'; Path = $Winlogon; Name = 'DefaultDomainName'; Value = '.' }
  # Empty, as the account's is: without this value Windows turns the automatic logon off again.
  @{ Measure = 'logon'; Path = $Winlogon; Name = 'DefaultPassword'; Value = '' }
  @{ Measure = 'edge'; Path = "$Machine\EdgeUI"; Name = 'AllowEdgeSwipe'; Value = 0 }
  @{ Measure = 'keys'; Path = $System; Name = 'DisableTaskMgr'; Value = 1 }
  @{ Measure = 'keys'; Path = $System; Name = 'DisableLockWorkstation'; Value = 1 }
  @{ Measure = 'keys'; Path = $System; Name = 'HideFastUserSwitching'; Value = 1 }
  @{ Measure = 'keys'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoWinKeys'; Value = 1 }
  @{ Measure = 'keys'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoLogoff'; Value = 1 }
  @{ Measure = 'usb'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoDriveTypeAutoRun'; Value = 255 }
  @{ Measure = 'usb'; Path = "$Machine\RemovableStorageDevices\{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}"; Name = 'Deny_Execute'; Value = 1 }
  @{ Measure = 'notices'; Path = "$Machine\Explorer"; Name = 'DisableNotificationCenter'; Value = 1 }
  @{ Measure = 'notices'; Path = "$Machine\WindowsUpdate\AU"; Name = 'NoAutoRebootWithLoggedOnUsers'; Value = 1 }
  @{ Measure = 'notices'; Path = "$Machine\CloudContent"; Name = 'DisableWindowsConsumerFeatures'; Value = 1 }
)

# Minutes on mains: the screen and the machine stay on, the kiosk's own first page grows dark.
$Powers = @(
  @{ Name = 'VIDEOIDLE'; Group = 'SUB_VIDEO' }
  @{ Name = 'STANDBYIDLE'; Group = 'SUB_SLEEP' }
)

$Sentences = [ordered]@{
  account = 'Tài khoản      ', 'tài khoản riêng, không có quyền quản trị'
  logon   = 'Đăng nhập      ', 'bật máy là vào thẳng tài khoản kiosk'
  shell   = 'Phiên kiosk    ', 'mở thẳng kiosk thay cho màn hình Windows'
  task    = 'Tự mở lại      ', 'kiosk tắt thì mở lại trong một phút'
  edge    = 'Vuốt cạnh      ', 'vuốt từ cạnh màn hình không có tác dụng'
  keys    = 'Phím tắt       ', 'phím Windows, Task Manager, đăng xuất đã tắt'
  usb     = 'USB            ', 'không tự mở, không chạy được tệp trên USB'
  notices = 'Thông báo      ', 'không hiện thông báo, không tự khởi động lại'
  power   = 'Nguồn điện     ', 'màn hình và máy không tự ngủ'
}

function Get-Value([hashtable] $it) {
  if (-not (Test-Path $it.Path)) { return $null }
  return (Get-Item -Path $it.Path).GetValue($it.Name)
}

function Set-Value([hashtable] $it, $value) {
  if ($null -eq $value) {
    if (Test-Path $it.Path) { Remove-ItemProperty -Path $it.Path -Name $it.Name -ErrorAction SilentlyContinue }
    return
  }
  if (-not (Test-Path $it.Path)) { New-Item -Path $it.Path -Force | Out-Null }
  $type = if ($value -is [string]) { 'String' } else { 'DWord' }
  New-ItemProperty -Path $it.Path -Name $it.Name -Value $value -PropertyType $type -Force | Out-Null
}

# "powercfg /query" speaks the system's language; the mains index is the second last line with a number in hexadecimal.
function Get-Power([hashtable] $it) {
  $numbers = @(powercfg /query SCHEME_CURRENT $it.Group $it.Name | Select-String '0x[0-9a-f]{8}\s*$')
  return [Convert]::ToInt32(($numbers[-2].Line -split '0x')[-1].Trim(), 16)
}

function Set-Power([hashtable] $it, [int] $seconds) {
  powercfg /setacvalueindex SCHEME_CURRENT $it.Group $it.Name $seconds
  powercfg /setactive SCHEME_CURRENT
}

# Shell Launcher (Enterprise, Education) shows the program instead of Explorer; elsewhere the account has it as its own shell.
function Test-ShellLauncher {
  return (Get-Value @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Name = 'EditionID' }) -match '^(IoT)?Enterprise|^Education'
}

function Get-ShellLauncher {
  return Get-CimInstance @Launcher -ErrorAction SilentlyContinue
}

function Test-ShellLauncherOn {
  $class = Get-CimClass @Launcher -ErrorAction SilentlyContinue
  if ($null -eq $class) { return $false }
  return [bool] (Invoke-CimMethod -CimClass $class -MethodName IsEnabled).Enabled
}

function Get-AccountSid {
  $user = Get-LocalUser -Name $Account -ErrorAction SilentlyContinue
  if ($null -eq $user) { return $null }
  return $user.SID.Value
}

# The registry of the kiosk's account: loaded while it is logged on, to be loaded otherwise, and not there before it has a profile.
function Use-AccountRegistry([scriptblock] $work) {
  $sid = Get-AccountSid
  if ($null -eq $sid) { return $null }
  if (Test-Path "Registry::HKEY_USERS\$sid") {
    return & $work "Registry::HKEY_USERS\$sid"
  }
  $its = Get-CimInstance -ClassName Win32_UserProfile -Filter "SID='$sid'"
  if ($null -eq $its) { return $null }
  reg load "HKU\$Account" (Join-Path $its.LocalPath 'NTUSER.DAT') | Out-Null
  if ($LASTEXITCODE -ne 0) { return $null }
  try {
    & $work "Registry::HKEY_USERS\$Account"
  } finally {
    # PowerShell holds keys that it has seen, and Windows unloads nothing that is held.
    [GC]::Collect()
    [GC]::WaitForPendingFinalizers()
    reg unload "HKU\$Account" | Out-Null
  }
}

function Get-OwnShell {
  return Use-AccountRegistry { param($hive) Get-Value @{ Path = "$hive\$ShellKey"; Name = 'Shell' } }
}

function Set-OwnShell($value) {
  Use-AccountRegistry { param($hive) Set-Value @{ Path = "$hive\$ShellKey"; Name = 'Shell' } $value }
}

function Get-Shell {
  if (-not (Test-ShellLauncher)) { return Get-OwnShell }
  if (-not (Test-ShellLauncherOn)) { return $null }
  $sid = Get-AccountSid
  return Get-ShellLauncher | Where-Object { $_.Sid -eq $sid } | ForEach-Object { $_.Shell }
}

function Assert-Administrator {
  $me = [Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()
  if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Write-Output 'Hãy mở PowerShell bằng quyền quản trị rồi chạy lại. / Run it as administrator.'
    exit 77
  }
}

# What is there now, before the first lock only: a second lock must not take our own values for somebody else's.
function Save-State {
  if (Test-Path $Kept) { return }
  $state = @{
    HadAccount = $null -ne (Get-AccountSid)
    OwnShell   = Get-OwnShell
    Launcher   = Test-ShellLauncherOn
    Values     = @($Values | ForEach-Object { @{ Path = $_.Path; Name = $_.Name; Value = Get-Value $_ } })
    Powers     = @($Powers | ForEach-Object { @{ Group = $_.Group; Name = $_.Name; Value = Get-Power $_ } })
  }
  New-Item -ItemType Directory -Force -Path (Split-Path $Kept) | Out-Null
  $state | ConvertTo-Json -Depth 4 | Set-Content -Path $Kept -Encoding UTF8
}

function Add-Account {
  if ($null -ne (Get-AccountSid)) { return }
  New-LocalUser -Name $Account -NoPassword -AccountNeverExpires -UserMayNotChangePassword -FullName 'Mot Cua Kiosk' | Out-Null
  Set-LocalUser -Name $Account -PasswordNeverExpires $true
  # By number, because groups have other names in other languages.
  Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $Account
}

# A profile is made at the first logon; the shell has to be there before.
function Add-Profile {
  $sid = Get-AccountSid
  if ($null -ne (Get-CimInstance -ClassName Win32_UserProfile -Filter "SID='$sid'")) { return }
  $function = '[DllImport("userenv.dll", CharSet = CharSet.Unicode)] public static extern int CreateProfile(string sid, string name, System.Text.StringBuilder path, uint length);'
  $userenv = Add-Type -MemberDefinition $function -Name 'UserEnv' -Namespace 'MotCuaKiosk' -PassThru
  $path = New-Object -TypeName System.Text.StringBuilder -ArgumentList 260
  $userenv::CreateProfile($sid, $Account, $path, 260) | Out-Null
}

function Set-Shell {
  if (-not (Test-ShellLauncher)) {
    Add-Profile
    Set-OwnShell "`"$Program`""
    return
  }
  if ("$((Get-WindowsOptionalFeature -Online -FeatureName $LauncherFeature).State)" -ne 'Enabled') {
    Enable-WindowsOptionalFeature -Online -FeatureName $LauncherFeature -All -NoRestart | Out-Null
  }
  $sid = Get-AccountSid
  $class = Get-CimClass @Launcher
  if (@(Get-ShellLauncher | Where-Object { $_.Sid -eq $sid }).Count -eq 0) {
    # 0: start it again when it ends.
    Invoke-CimMethod -CimClass $class -MethodName SetCustomShell -Arguments @{ Sid = $sid; Shell = "`"$Program`""; DefaultAction = 0 } | Out-Null
  }
  if (-not (Test-ShellLauncherOn)) {
    # Everybody else, the administrator above all, would otherwise see a command line alone.
    Invoke-CimMethod -CimClass $class -MethodName SetDefaultShell -Arguments @{ Shell = 'explorer.exe'; DefaultAction = 0 } | Out-Null
    Invoke-CimMethod -CimClass $class -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null
  }
}

# The kiosk reveals itself when it runs already, so that starting it every minute is harmless.
function Set-Task {
  $action = New-ScheduledTaskAction -Execute $Program
  $begin = New-ScheduledTaskTrigger -AtLogOn -User $Account
  $repeat = New-ScheduledTaskTrigger -Once -At (Get-Date).Date -RepetitionInterval (New-TimeSpan -Minutes 1)
  $begin.Repetition = $repeat.Repetition
  $options = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -ExecutionTimeLimit ([TimeSpan]::Zero) -MultipleInstances IgnoreNew
  $who = New-ScheduledTaskPrincipal -UserId $Account -LogonType Interactive -RunLevel Limited
  Register-ScheduledTask -TaskName $Task -Action $action -Trigger $begin -Settings $options -Principal $who -Force | Out-Null
}

function Test-Measure([string] $measure) {
  switch ($measure) {
    'account' { return $null -ne (Get-AccountSid) }
    'shell' { return "$(Get-Shell)" -like '*motcua-kiosk.exe*' }
    'task' { return $null -ne (Get-ScheduledTask -TaskName $Task -ErrorAction SilentlyContinue) }
    'power' { return @($Powers | Where-Object { (Get-Power $_) -ne 0 }).Count -eq 0 }
    default { return @($Values | Where-Object { $_.Measure -eq $measure -and (Get-Value $_) -ne $_.Value }).Count -eq 0 }
  }
}

function Show-Check {
  $missing = 0
  foreach ($measure in $Sentences.Keys) {
    if (Test-Measure $measure) {
      Write-Output ('{0}✓ tốt     {1}' -f $Sentences[$measure])
    } else {
      $missing++
      Write-Output ('{0}✗ thiếu   Hãy chạy Lock-Kiosk.ps1 bằng quyền quản trị.' -f $Sentences[$measure][0])
    }
  }
  return [int] ($missing -gt 0)
}

function Undo-Lock {
  if (-not (Test-Path $Kept)) {
    Write-Output 'Máy chưa khóa. / This machine is not locked down.'
    return
  }
  $state = Get-Content -Path $Kept -Raw -Encoding UTF8 | ConvertFrom-Json
  foreach ($it in $state.Values) { Set-Value @{ Path = $it.Path; Name = $it.Name } $it.Value }
  foreach ($it in $state.Powers) { Set-Power @{ Group = $it.Group; Name = $it.Name } $it.Value }
  Unregister-ScheduledTask -TaskName $Task -Confirm:$false -ErrorAction SilentlyContinue
  $sid = Get-AccountSid
  $class = Get-CimClass @Launcher -ErrorAction SilentlyContinue
  if ($null -ne $class -and $null -ne $sid) {
    Invoke-CimMethod -CimClass $class -MethodName RemoveCustomShell -Arguments @{ Sid = $sid } -ErrorAction SilentlyContinue | Out-Null
    # The part of Windows that it is stays installed, switched off.
    Invoke-CimMethod -CimClass $class -MethodName SetEnabled -Arguments @{ Enabled = $state.Launcher } | Out-Null
  }
  if ($state.HadAccount) {
    Set-OwnShell $state.OwnShell
  } elseif ($null -ne $sid) {
    # While it is logged on, Windows keeps its profile.
    Get-CimInstance -ClassName Win32_UserProfile -Filter "SID='$sid'" | Remove-CimInstance -ErrorAction SilentlyContinue
    Remove-LocalUser -Name $Account -ErrorAction SilentlyContinue
  }
  Remove-Item -Path $Kept
  Write-Output 'Đã trả máy về như trước. Hãy khởi động lại máy. / All is as it was; restart the machine.'
}

if ($Check) {
  $lines = @(Show-Check)
  $lines[0..($lines.Count - 2)] | Write-Output
  exit $lines[-1]
}
Assert-Administrator
if ($Undo) {
  Undo-Lock
  exit 0
}
Save-State
Add-Account
Set-Shell
Set-Task
foreach ($it in $Values) { Set-Value $it $it.Value }
foreach ($it in $Powers) { Set-Power $it 0 }
$lines = @(Show-Check)
$lines[0..($lines.Count - 2)] | Write-Output
exit $lines[-1]
