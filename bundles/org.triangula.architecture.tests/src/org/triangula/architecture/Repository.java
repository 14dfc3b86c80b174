// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The clone that these tests look at, found from system property {@code triangula.root} or the working directory. */
final class Repository {

    private Repository() {
    }

    static Path root() {
        String given = System.getProperty("triangula.root");
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("target-platform"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No clone of Triangula above the working directory;"
                    + " name it with -Dtriangula.root=FOLDER.");
        }
        return folder;
    }

    /** All bundles, tests too, in the order of their names. */
    static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(manifestFile(folder)))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bundles that are part of the product. */
    static List<Path> productBundles() {
        return bundles().stream().filter(folder -> !name(folder).endsWith(".tests") && !isForTests(folder)).toList();
    }

    /**
     * Whether a bundle serves tests: it drives the finished product from outside ({@code org.triangula.acceptance.ui},
     * put into a copy of the product by a contract test) or is what tests of several bundles share
     * ({@code org.triangula.testing.study}, {@code org.triangula.testing.ui}). It is no room of the house: it may look
     * at all of them, is in no feature and is not translated.
     */
    static boolean isForTests(Path bundle) {
        String name = name(bundle) + ".";
        return name.startsWith(Rooms.PREFIX + "acceptance.") || name.startsWith(Rooms.PREFIX + "testing.");
    }

    static String name(Path bundle) {
        return bundle.getFileName().toString();
    }

    /** The bundle's name without {@code org.triangula.} in front. */
    static String room(Path bundle) {
        String name = name(bundle);
        return name.startsWith(Rooms.PREFIX) ? name.substring(Rooms.PREFIX.length()) : name;
    }

    static Path manifestFile(Path bundle) {
        return bundle.resolve("META-INF/MANIFEST.MF");
    }

    static Manifest manifest(Path bundle) {
        try (InputStream stream = Files.newInputStream(manifestFile(bundle))) {
            return new Manifest(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(manifestFile(bundle).toString(), e);
        }
    }

    /** The values of a manifest header without their attributes and directives. */
    static List<String> header(Path bundle, String header) {
        String value = manifest(bundle).getMainAttributes().getValue(header);
        List<String> names = new ArrayList<>();
        if (value != null) {
            String unquoted = value.replaceAll("\"[^\"]*\"", "");
            for (String clause : unquoted.split(",")) {
                for (String part : clause.split(";")) {
                    if (!part.contains("=")) {
                        names.add(part.strip());
                    }
                }
            }
        }
        return names;
    }

    /** Files below a folder that fit, without what the build put there. */
    static List<Path> files(Path folder, Predicate<Path> fits) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("target") && !file.toString().contains("/bin/"))
                    .filter(fits).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return properties;
    }
}
