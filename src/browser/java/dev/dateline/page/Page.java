package dev.dateline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page as a person meets it: what can be seen, clicked, typed and heard. Every wait is for a condition.
 *
 * @param url of the server, without a slash at its end
 * @param saved where the browser puts what is saved
 */
record Page(ChromeDriver driver, String url, Path saved) implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** Notes what the policy forbade, from before the page's own scripts run. */
    private static final String WATCH = "window.forbidden = [];"
            + "document.addEventListener('securitypolicyviolation', event => forbidden.push(event.blockedURI));";

    static Page of(String url, Path saved) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-color-profile=srgb",
                "--hide-scrollbars");
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", saved.toString(), "download.prompt_for_download", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        ChromeDriver driver = new ChromeDriver(options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite"), "origin", url));
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        return new Page(driver, url, saved);
    }

    /** Opens the page anew, light and 1280 wide. */
    Page open() {
        resize(1280);
        scheme("light");
        driver.get("about:blank");
        logged(LogType.BROWSER);
        logged(LogType.PERFORMANCE);
        driver.get(url + "/");
        return this;
    }

    Page resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Light or dark; without motion in both, so that nothing is measured on its way. */
    Page scheme(String scheme) {
        media("screen", scheme);
        return this;
    }

    void media(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Lets every answer wait for so many milliseconds. */
    void network(int latency) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String textOf(String selector) {
        return find(selector).getText();
    }

    /** What a person hears or sees, whether in sight or not. */
    String wordsOf(String selector) {
        return String.valueOf(this.<Object>script("return document.querySelector(arguments[0]).textContent", selector));
    }

    Page click(String selector) {
        find(selector).click();
        return this;
    }

    /** Puts the focus where Tab would bring it, and presses keys there. */
    Page keys(String selector, CharSequence... keys) {
        script("document.querySelector(arguments[0]).focus()", selector);
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Presses keys where the focus is. */
    Page keys(Keys... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Presses Tab until the focus is on what is looked for. */
    Page tabTo(String selector) {
        for (int presses = 0; presses < 200; presses++) {
            if (isFocused(selector)) {
                return this;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("200 times Tab do not lead to " + selector);
    }

    boolean isFocused(String selector) {
        return is("document.activeElement?.matches(\"" + selector + "\")");
    }

    /** Pastes at once what would take long to type. */
    Page paste(String text) {
        script("const text = document.getElementById('text'); text.focus(); text.value = '';");
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Pastes a text, reads it, and waits for the result. */
    Page read(String text) {
        paste(text).keys("#read", Keys.ENTER);
        return untilRead();
    }

    Page untilRead() {
        return until("!document.getElementById('result').hidden && document.getElementById('work').hidden");
    }

    /** Waits until a condition in JavaScript holds. */
    Page until(String condition) {
        new WebDriverWait(driver, TIMEOUT, Duration.ofMillis(50))
                .withMessage(condition)
                .until(any -> is(condition));
        return this;
    }

    boolean is(String condition) {
        return Boolean.TRUE.equals(script("return !!(" + condition + ")"));
    }

    int number(String expression) {
        return ((Number) Objects.requireNonNull(this.<Object>script("return Math.round(" + expression + ")")))
                .intValue();
    }

    @SuppressWarnings("unchecked")
    <T> T script(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** What was copied last. */
    String clipboard() {
        return String.valueOf(driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"));
    }

    /** What was saved under a name, once it is whole. */
    String savedAs(String name) throws IOException {
        Path file = saved.resolve(name);
        new WebDriverWait(driver, TIMEOUT, Duration.ofMillis(50))
                .withMessage(name + " is saved")
                .until(any -> Files.exists(file) && file.toFile().length() > 0);
        String content = Files.readString(file);
        Files.delete(file);
        return content;
    }

    /** A picture of the whole page, or of its first {@code height} pixels, as PNG. */
    void picture(Path file, int height) {
        int width = number("innerWidth");
        int whole = number("document.documentElement.scrollHeight");
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        height > 900,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, whole), "scale", 1)));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the console was told; refused requests are not counted, for the browser tells of each. */
    List<String> console() {
        return logged(LogType.BROWSER)
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("server responded with a status of 4"))
                .toList();
    }

    /** Addresses that were asked since the page was opened, of other hosts than this server. */
    List<String> strangers() {
        return logged(LogType.PERFORMANCE)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .flatMap(message ->
                        Arrays.stream(message.split("\"url\":\"", -1)).skip(1))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .filter(address -> !address.startsWith(url + "/")
                        && !address.startsWith("data:")
                        && !address.startsWith("blob:")
                        && !address.equals("about:blank"))
                .distinct()
                .toList();
    }

    private Stream<LogEntry> logged(String type) {
        return driver.manage().logs().get(type).getAll().stream();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
