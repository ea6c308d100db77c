@echo off
rem Makes the AOT cache from which the kiosk starts: after a first start and a visit, without a display, a second start is recorded, then the cache is written.
setlocal EnableExtensions
set "HOME=%~dp0"
set "WORK=%TEMP%\motcua-kiosk-warm"
rmdir /s /q "%WORK%" 2>nul
mkdir "%WORK%"
set "COMMON=-Dglass.platform=Headless -Dprism.order=sw -Xlog:aot=off"
set "JAVA_TOOL_OPTIONS=%COMMON%"
"%HOME%motcua-kiosk-plain.exe" --demo --once --data "%WORK%\data" >nul
set "JAVA_TOOL_OPTIONS=%COMMON% -XX:AOTMode=record -XX:AOTConfiguration=%WORK%\kiosk.conf -Dkiosk.recorded=true -Dkiosk.data=%WORK%\data"
"%HOME%motcua-kiosk-plain.exe" >nul
set "JAVA_TOOL_OPTIONS=%COMMON% -XX:AOTMode=create -XX:AOTConfiguration=%WORK%\kiosk.conf -XX:AOTCache=%WORK%\kiosk.aot"
"%HOME%motcua-kiosk-plain.exe" >nul
move /y "%WORK%\kiosk.aot" "%HOME%app\kiosk.aot" >nul
rmdir /s /q "%WORK%"
