// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Writes THIRD-PARTY.txt into each product that was laid out: every jar that is not ours, also those inside the libs
 * bundles, with its licence. Fails when a licence is unknown or none that Triangula may be shipped with, so that a
 * new library cannot slip in unread.
 *
 * <p>Run with {@code java ThirdPartyNotices.java LICENCES.properties PRODUCTS LICENSE}.
 */
public final class ThirdPartyNotices {

    private final Properties licences;

    private ThirdPartyNotices(Properties licences) {
        this.licences = licences;
    }

    public static void main(String[] arguments) throws IOException {
        Properties licences = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            licences.load(reader);
        }
        List<Path> pluginFolders;
        try (Stream<Path> folders = Files.walk(Path.of(arguments[1]), 8)) {
            pluginFolders = folders.filter(folder -> folder.endsWith("plugins") && Files.isDirectory(folder)).toList();
        }
        if (pluginFolders.isEmpty()) {
            throw new IOException("No product with a folder plugins below " + arguments[1]);
        }
        for (Path plugins : pluginFolders) {
            Path product = plugins.getParent();
            new ThirdPartyNotices(licences).write(plugins, product.resolve("THIRD-PARTY.txt"));
            Files.write(product.resolve("LICENSE"), Files.readAllBytes(Path.of(arguments[2])));
        }
    }

    private void write(Path plugins, Path target) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                String name = jar.getFileName().toString();
                try (InputStream stream = Files.newInputStream(jar)) {
                    read(name, name.startsWith("org.triangula."), stream, found, texts, unknown);
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new IOException("No licence is known for " + unknown
                    + "; read it and, if it may be shipped, add a line to releng/notices/licences.properties.");
        }
        StringBuilder text = new StringBuilder("""
                Triangula is shipped under the Eclipse Public License 2.0 (see LICENSE) with the following works of others.
                Their licence texts are inside the jars named; those that ask for it follow below.

                """);
        found.forEach((name, licence) -> text.append(name).append("\n    ").append(licence).append('\n'));
        texts.forEach((content, names) -> text.append("\n\n").append("=".repeat(100)).append('\n').append(names)
                .append('\n').append("=".repeat(100)).append('\n').append(content));
        Files.writeString(target, text);
    }

    /** Reads one jar and the jars within it; notes whose licence is nowhere said. */
    private void read(String name, boolean own, InputStream stream, Map<String, String> found, Map<String, String> texts,
            List<String> unknown) throws IOException {
        // Not closed on purpose: the stream belongs to the caller and may be an entry of a larger jar.
        JarInputStream jar = new JarInputStream(stream);
        Manifest manifest = jar.getManifest();
        String declared = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
        JarEntry entry;
        while ((entry = jar.getNextJarEntry()) != null) {
            String path = entry.getName();
            if (own && path.startsWith("lib/") && path.endsWith(".jar")) {
                read(path.substring(4), false, new ByteArrayInputStream(jar.readAllBytes()), found, texts, unknown);
            } else if (path.matches("META-INF/(NOTICE(\\.txt|\\.md)?|[a-z]+_lic\\.txt)")) {
                String content = new String(jar.readAllBytes(), StandardCharsets.UTF_8).strip();
                texts.merge(content, name, (before, after) -> before + ", " + after);
            }
        }
        if (!own) {
            String licence = licenceOf(name, declared);
            if (licence == null) {
                unknown.add(name + (declared == null ? "" : " (it says: " + declared + ")"));
            } else {
                found.put(name, licence);
            }
        }
    }

    /** The licence by the longest key the jar's name begins with, else by what its manifest says. */
    private String licenceOf(String name, String declared) {
        String best = null;
        for (String key : new TreeSet<>(licences.stringPropertyNames())) {
            if (!key.startsWith("declared.") && name.startsWith(key) && (best == null || key.length() > best.length())) {
                best = key;
            }
        }
        if (best != null) {
            return licences.getProperty(best);
        }
        if (declared != null) {
            for (String key : licences.stringPropertyNames()) {
                if (key.startsWith("declared.") && declared.contains(key.substring("declared.".length()))) {
                    return licences.getProperty(key);
                }
            }
        }
        return null;
    }
}
