package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Assume;
import org.junit.ClassRule;
import org.junit.Test;

/** Swagger UI in a real browser, under the platform's own content policy; skipped, and said so, where there is no Chromium. */
public class SwaggerIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    @Test
    public void theBrowserShowsEveryDescribedOperation() throws Exception {
        Optional<Path> browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (browser.isEmpty()) {
            System.err.println("SwaggerIT is SKIPPED: no Chromium here (Debian: apt-get install chromium)");
        }
        Assume.assumeTrue("no Chromium", browser.isPresent());

        String page = dom(browser.get(), PLATFORM.uri("/api/docs/").toString());

        assertFalse("an error is shown", page.contains("Failed to load API definition"));
        TreeSet<String> described = new TreeSet<>();
        RestClient.json(new RestClient(PLATFORM).send(null, "GET", "/openapi.json", null))
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        TreeSet<String> shown = new TreeSet<>();
        Matcher block = Pattern.compile("opblock-summary-method\">([A-Z]+)<.*?data-path=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(page);
        while (block.find()) {
            shown.add(block.group(1) + " " + block.group(2));
        }
        assertEquals(described, shown);
        assertTrue("operations: " + shown.size(), shown.size() >= 80);
    }

    /** The document after the page's scripts ran. */
    private static String dom(Path browser, String address) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chromium-");
        Path result = profile.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--user-data-dir=" + profile,
                "--window-size=1400,2000",
                "--virtual-time-budget=30000",
                "--dump-dom",
                address));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(result.toFile())
                .redirectError(profile.resolve("errors.log").toFile());
        builder.environment().put("HOME", profile.toString());
        Process process = builder.start();
        try {
            assertTrue("the browser ends", process.waitFor(120, TimeUnit.SECONDS));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(result, StandardCharsets.UTF_8);
    }
}
