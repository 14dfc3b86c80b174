// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Finds the class path of the running tests, to start another process with it. */
final class ClassPath {

    private ClassPath() {
    }

    /**
     * The class path as one jar without signatures: an archive of loaded classes takes in neither folders nor signed
     * classes, and a process that looks into one jar starts in a third of the time.
     *
     * @param type a class of the tests
     * @param jar where to write it
     * @throws IOException if a class cannot be read or the jar not written
     */
    static void asOneJar(Class<?> type, Path jar) throws IOException {
        Set<String> written = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(0);
            for (String entry : entries(type)) {
                Path path = Path.of(entry);
                if (Files.isDirectory(path)) {
                    addFolder(path, zip, written);
                } else if (Files.exists(path)) {
                    addJar(path, zip, written);
                }
            }
        }
    }

    private static Set<String> entries(Class<?> type) {
        Set<String> entries = new LinkedHashSet<>();
        for (String name : List.of("surefire.test.class.path", "java.class.path")) {
            String path = System.getProperty(name);
            if (path != null) {
                entries.addAll(List.of(path.split(File.pathSeparator)));
            }
        }
        for (ClassLoader loader = type.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    entries.add(Path.of(URI.create(url.toString())).toString());
                }
            }
        }
        return entries;
    }

    private static void addFolder(Path folder, ZipOutputStream zip, Set<String> written) throws IOException {
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
                add(folder.relativize(file).toString().replace('\\', '/'), content, zip, written);
            }
        }
    }

    private static void addJar(Path jar, ZipOutputStream zip, Set<String> written) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory()) {
                    try (InputStream content = file.getInputStream(entry)) {
                        add(entry.getName(), content, zip, written);
                    }
                }
            }
        }
    }

    /** The first of two files of one name counts, as in a class path. */
    private static void add(String name, InputStream content, ZipOutputStream zip, Set<String> written)
        throws IOException {
        boolean aboutTheJar = name.startsWith("META-INF/") && !name.startsWith("META-INF/services/");
        if (!aboutTheJar && written.add(name)) {
            zip.putNextEntry(new ZipEntry(name));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }
}
