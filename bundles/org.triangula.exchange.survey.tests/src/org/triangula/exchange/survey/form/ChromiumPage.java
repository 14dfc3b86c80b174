// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A page in a headless Chromium, driven by the DevTools protocol. Without network: every request that is not for a file
 * fails the page's security policy, and is told.
 */
final class ChromiumPage implements AutoCloseable {

    private static final long SECONDS = 60;

    private final Process browser;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<JsonObject> events = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();

    private ChromiumPage(Process browser, String address) {
        this.browser = browser;
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address),
            new WebSocket.Listener() {
                @Override
                public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                    partial.append(data);
                    if (last) {
                        receive(partial.toString());
                        partial.setLength(0);
                    }
                    from.request(1);
                    return null;
                }
            }).join();
    }

    /** Where Chromium is; empty if it is not on this machine. */
    static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).flatMap(folder -> Stream.of("chromium",
            "chromium-browser", "google-chrome").map(name -> Path.of(folder, name))).filter(Files::isExecutable)
            .findFirst();
    }

    static ChromiumPage open(Path program, Path profile, Path downloads) throws Exception {
        Files.createDirectories(profile);
        Files.createDirectories(downloads);
        Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-extensions",
            "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile()).start();
        String address = address(process, profile.resolve("output.txt"));
        try {
            ChromiumPage page = new ChromiumPage(process, address);
            page.attach(downloads);
            return page;
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private String session;

    private void attach(Path downloads) throws Exception {
        JsonObject target = new JsonObject();
        target.addProperty("url", "about:blank");
        JsonObject attach = new JsonObject();
        attach.addProperty("targetId", send("Target.createTarget", target).get("targetId").getAsString());
        attach.addProperty("flatten", true);
        session = send("Target.attachToTarget", attach).get("sessionId").getAsString();
        JsonObject behaviour = new JsonObject();
        behaviour.addProperty("behavior", "allow");
        behaviour.addProperty("downloadPath", downloads.toString());
        behaviour.addProperty("eventsEnabled", true);
        send("Browser.setDownloadBehavior", behaviour);
        send("Page.enable", new JsonObject());
        send("Network.enable", new JsonObject());
        send("DOM.enable", new JsonObject());
    }

    /** The address of the protocol, which Chromium prints when it is ready. */
    private static String address(Process process, Path output) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            for (String line : Files.readString(output).split("\n")) {
                if (line.contains("DevTools listening on ")) {
                    return line.substring(line.indexOf("ws://")).strip();
                }
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        throw new IOException("Chromium did not start");
    }

    private void receive(String text) {
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        if (message.has("id")) {
            CompletableFuture<JsonObject> answer = waiting.remove(message.get("id").getAsInt());
            if (answer != null) {
                answer.complete(message);
            }
        } else {
            if ("Network.requestWillBeSent".equals(message.get("method").getAsString())) {
                requests.add(message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString());
            }
            events.add(message);
        }
    }

    private JsonObject send(String method, JsonObject parameters) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", parameters);
        if (session != null && !method.startsWith("Browser.") && !method.startsWith("Target.")) {
            message.addProperty("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonObject received = answer.get(SECONDS, TimeUnit.SECONDS);
        if (received.has("error")) {
            throw new IOException(method + ": " + received.get("error"));
        }
        return received.getAsJsonObject("result");
    }

    private JsonObject await(String method) throws Exception {
        while (true) {
            JsonObject event = events.poll(SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new IOException(method + " did not come");
            }
            if (method.equals(event.get("method").getAsString())) {
                return event.getAsJsonObject("params");
            }
        }
    }

    /** Opens a file and waits until it is there. */
    void navigate(Path file) throws Exception {
        events.clear();
        JsonObject parameters = new JsonObject();
        parameters.addProperty("url", file.toUri().toString());
        send("Page.navigate", parameters);
        await("Page.loadEventFired");
    }

    /** Runs a script and gives its result as text. */
    String run(String script) throws Exception {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", script);
        parameters.addProperty("returnByValue", true);
        parameters.addProperty("awaitPromise", true);
        JsonObject result = send("Runtime.evaluate", parameters);
        if (result.has("exceptionDetails")) {
            throw new IOException(result.get("exceptionDetails").toString());
        }
        JsonObject value = result.getAsJsonObject("result");
        return value.has("value") ? value.get("value").isJsonNull() ? "" : value.get("value").getAsString() : "";
    }

    /** Clicks what saves a file, and waits for the file. */
    Path download(String script, Path downloads) throws Exception {
        events.clear();
        run(script);
        String name = await("Browser.downloadWillBegin").get("suggestedFilename").getAsString();
        String state = "inProgress";
        while ("inProgress".equals(state)) {
            state = await("Browser.downloadProgress").get("state").getAsString();
        }
        if (!"completed".equals(state)) {
            throw new IOException("Download " + state);
        }
        return downloads.resolve(name);
    }

    /** Gives a file to the file field of a selector. */
    void choose(String selector, Path file) throws Exception {
        JsonObject document = send("DOM.getDocument", new JsonObject());
        JsonObject query = new JsonObject();
        query.addProperty("nodeId", document.getAsJsonObject("root").get("nodeId").getAsInt());
        query.addProperty("selector", selector);
        JsonObject files = new JsonObject();
        files.addProperty("nodeId", send("DOM.querySelector", query).get("nodeId").getAsInt());
        JsonArray list = new JsonArray();
        list.add(file.toString());
        files.add("files", list);
        send("DOM.setFileInputFiles", files);
    }

    /** Addresses that the pages asked for so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws Exception {
        try {
            send("Browser.close", new JsonObject());
        } finally {
            socket.abort();
            if (!browser.waitFor(10, TimeUnit.SECONDS)) {
                browser.destroyForcibly();
                browser.waitFor(10, TimeUnit.SECONDS);
            }
        }
    }
}
