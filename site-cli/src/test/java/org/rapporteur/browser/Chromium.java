package org.rapporteur.browser;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.AddHasCdp;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.chromium.ChromiumDriverCommandExecutor;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's own Chromium without a window. It is started by its path, never looked for or
 * fetched by the library, and knows no host but this machine.
 */
final class Chromium extends ChromiumDriver {
  private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser");
  private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

  /** Held, so that its level is not forgotten. */
  private final Logger log = Logger.getLogger("org.openqa.selenium");

  private Chromium(ChromeDriverService driver, ChromeOptions options) {
    super(
        new ChromiumDriverCommandExecutor(driver, new AddHasCdp().getAdditionalCommands()),
        options,
        ChromeOptions.CAPABILITY);
    cdp = new AddHasCdp().getImplementation(getCapabilities(), getExecuteMethod());
    log.setLevel(Level.SEVERE);
  }

  /** Whether the machine has a browser and its driver. */
  static boolean isHere() {
    return program(PROGRAMS).isPresent() && program(DRIVERS).isPresent();
  }

  static Chromium start() {
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program(PROGRAMS).orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program(DRIVERS).orElseThrow())
            .usingAnyFreePort()
            .build();
    Chromium chromium = new Chromium(driver, options);
    chromium.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return chromium;
  }

  private static Optional<File> program(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Opens a page, as a reader would who has it in no cache of complaints. */
  void open(URI page) {
    complaints();
    get(page.toString());
  }

  /** A window of a size, and the reader's wish for light or dark. */
  void look(int width, Scheme scheme) {
    executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    emulate("", scheme);
  }

  /** The page as it would be printed. */
  void paper() {
    emulate("print", Scheme.LIGHT);
  }

  private void emulate(String medium, Scheme scheme) {
    executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme.word()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** What the console said since the last time: refusals of the policy, failed loads, errors. */
  List<String> complaints() {
    return manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The value of a script, which runs whatever the page's policy is. */
  String ask(String script, Object... arguments) {
    return String.valueOf(executeScript(script, arguments));
  }

  /** The lines a script answers with. */
  List<String> lines(String script, Object... arguments) {
    return ((List<?>) executeScript(script, arguments)).stream().map(String::valueOf).toList();
  }

  WebElement find(String selector) {
    return findElement(By.cssSelector(selector));
  }

  void click(String selector) {
    find(selector).click();
  }

  /** What the reader's system prefers. */
  enum Scheme {
    LIGHT,
    DARK;

    private String word() {
      return this == LIGHT ? "light" : "dark";
    }
  }
}
