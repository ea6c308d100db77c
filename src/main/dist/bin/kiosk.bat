@echo off
rem Starts the kiosk with a JDK or Java runtime 25 or newer: JAVA_HOME first, then the usual places.
setlocal EnableExtensions
chcp 65001 >nul
set "KIOSK=%~dp0.."
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA call :try "%KIOSK%\runtime"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JAVA call :try "%%~D"
)

if not defined JAVA (
  echo Chưa có Java 25 trên máy này. Hãy cài JDK 25, hoặc đặt JAVA_HOME trỏ đến nó. 1>&2
  echo No Java 25 or newer was found. Install it with: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  exit /b 69
)

"%JAVA%" "@%KIOSK%\lib\kiosk.args" --module-path "%KIOSK%\lib\javafx" -cp "%KIOSK%\lib\*" "-Dkiosk.home=%KIOSK%" vn.motcua.kiosk.app.Start %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b
