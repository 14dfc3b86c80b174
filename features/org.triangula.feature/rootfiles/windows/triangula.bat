@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Triangula.
rem   triangula [open [STUDY]]    the workbench
rem   triangula run COMMAND ...   the command line
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "LAUNCHER="
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "VERSION="
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR (
  echo triangula: needs Java 21 or newer and found none; install one or set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
if %MAJOR% LSS 21 (
  echo triangula: needs Java 21 or newer, found %VERSION%; set JAVA_HOME to the folder of a newer one. 1>&2
  exit /b 1
)
set "OPTIONS=-Xshare:auto -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
set "ARGUMENTS="
if /i "%~1"=="run" goto headless
if /i "%~1"=="open" goto skip
goto window
:skip
shift
:window
if "%~1"=="" goto start
set ARGUMENTS=!ARGUMENTS! "%~1"
shift
goto window
:start
rem The language chosen in the preferences; an -nl among the arguments comes later and wins.
set "SETTINGS=%USERPROFILE%\.triangula\workspace\.metadata\.plugins\org.eclipse.core.runtime\.settings\org.triangula.ui.prefs"
if exist "%SETTINGS%" for /f "tokens=2 delims==" %%l in ('findstr /b "language=" "%SETTINGS%"') do set ARGUMENTS=-nl %%l !ARGUMENTS!
start "" "%JAVA%" %OPTIONS% -jar "%LAUNCHER%" -application org.triangula.app.application -nosplash %ARGUMENTS%
exit /b 0
:headless
shift
:collect
if "%~1"=="" goto execute
set ARGUMENTS=!ARGUMENTS! "%~1"
shift
goto collect
:execute
"%JAVA%" %OPTIONS% -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%LAUNCHER%" -application org.triangula.cli.application -data @none -nosplash %ARGUMENTS%
exit /b %ERRORLEVEL%
