@echo off
rem Starts Rapporteur on a Java 25 or newer. JAVA_HOME is asked first, then PATH, then the usual folders.
setlocal
set "home=%~dp0.."
set "java_home_found="

call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%r in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\scoop\apps"
) do for /d %%d in ("%%~r\*") do call :try "%%~d"

if not defined java_home_found (
  echo rapporteur: needs Java 25 or newer and found none: install one ^(any JDK or JRE 25^), or set JAVA_HOME to its folder. 1>&2
  exit /b 2
)

rem The cache holds the program's classes, loaded and linked; a Java that did not make it starts without.
rem It lies in memory where it says, if that is free; at a place chosen at random all of it had to be rewritten.
rem Nothing in it is to be compiled at once.
set "cache="
if exist "%home%\lib\rapporteur.aot" set cache="-XX:AOTCache=%home%\lib\rapporteur.aot" -Xlog:aot*=off,cds*=off ^
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions ^
  -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining

"%java_home_found%\bin\java.exe" %cache% ^
  -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=400 -XX:Tier3MinInvocationThreshold=200 ^
  -XX:Tier3CompileThreshold=3000 -XX:Tier3BackEdgeThreshold=15000 ^
  -XX:+UseParallelGC -XX:MaxNewSize=32m -XX:+UseCompactObjectHeaders ^
  -Dorg.freemarker.loggerLibrary=none ^
  --enable-native-access=ALL-UNNAMED ^
  -jar "%home%\lib\rapporteur.jar" %*
exit /b %errorlevel%

rem Takes folder %1 if no Java was found yet and its release file tells version 25 or newer.
:try
if defined java_home_found exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "delims=.-+" %%m in ("%%~v") do if %%m GEQ 25 set "java_home_found=%~1"
)
exit /b 0
