package org.subnotice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.subnotice.docs.Needed;

/** Chromium without a window, used as a person uses it. Pictures lie in {@code target/pictures}. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int WIDTH = 1100;
  private static final int PHONE = 390;

  private final ChromeDriver driver;
  private final WebDriverWait patience;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    patience = new WebDriverWait(driver, Duration.ofSeconds(20));
  }

  /**
   * Where tests must count, a page that nobody looked at is a failure; on a machine that has
   * nothing but Java, the test says what it wants and stands aside.
   */
  static Browser start(Path profile) {
    for (Path program : new Path[] {CHROMIUM, DRIVER}) {
      Needed.program(program, "install chromium and chromium-driver");
    }
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options(profile)));
  }

  private static ChromeOptions options(Path profile) {
    var said = new LoggingPreferences();
    said.enable(LogType.BROWSER, Level.SEVERE);
    var options = new ChromeOptions();
    options.setCapability(ChromeOptions.LOGGING_PREFS, said);
    return options
        .setBinary(CHROMIUM.toFile())
        .addArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile);
  }

  /** What the page says to the script's question. */
  List<String> ask(String script) {
    return ((List<?>) Objects.requireNonNull(driver.executeScript(script)))
        .stream().map(String::valueOf).toList();
  }

  /** A telephone's width from now on. */
  void narrow() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", PHONE, "height", 844, "deviceScaleFactor", 1, "mobile", true));
  }

  /** Shown as it would be printed from now on. */
  void onPaper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** What went wrong in the browser since the last question. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  void open(String address) {
    driver.get(address);
  }

  /** Follows the first link whose words or address contain this. */
  void follow(String part) {
    String path = "//main//a[contains(., '%1$s') or contains(@href, '%1$s')]".formatted(part);
    leaving(() -> driver.findElement(By.xpath(path)).click());
  }

  void type(String field, String text) {
    driver.findElement(By.id(field)).sendKeys(text);
  }

  /** Presses the visible button of these words. */
  void press(String words) {
    WebElement button =
        driver.findElements(By.xpath("//main//button[contains(., '%s')]".formatted(words))).stream()
            .filter(WebElement::isDisplayed)
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + words + " in " + text()));
    leaving(button::click);
  }

  String text() {
    return driver.findElement(By.tagName("main")).getText();
  }

  /** What stands first on the page. */
  String heading() {
    return driver.findElement(By.cssSelector("main h1, main h2")).getText();
  }

  /** The whole page from top to bottom. */
  void picture(String name) {
    driver.manage().window().setSize(new Dimension(WIDTH, WIDTH));
    Number height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
    driver
        .manage()
        .window()
        .setSize(new Dimension(WIDTH, height == null ? WIDTH : height.intValue() + 200));
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void leaving(Runnable click) {
    WebElement old = driver.findElement(By.tagName("html"));
    click.run();
    patience.until(ExpectedConditions.stalenessOf(old));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
