// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Finds the class path of the running tests, to start another process with it. */
final class ClassPath {

    private ClassPath() {
    }

    /**
     * The class path with folders packed into jars, because only those may be in an archive of loaded classes.
     *
     * @param type a class of the tests
     * @param target where to write jars
     * @return the class path
     * @throws IOException if a jar cannot be written
     */
    static String asJars(Class<?> type, Path target) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : entries(type)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                Path jar = target.resolve("classes" + jars.size() + ".jar");
                pack(path, jar);
                jars.add(jar.toString());
            } else if (Files.exists(path)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
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

    private static void pack(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(1);
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
