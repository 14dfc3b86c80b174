// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the class path of the running tests, to start another process with it. */
final class ClassPath {

    private ClassPath() {
    }

    static String of(Class<?> type) {
        Set<String> entries = new LinkedHashSet<>();
        for (String name : new String[] {"surefire.test.class.path", "java.class.path"}) {
            String path = System.getProperty(name);
            if (path != null) {
                entries.addAll(java.util.List.of(path.split(File.pathSeparator)));
            }
        }
        for (ClassLoader loader = type.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    entries.add(Path.of(java.net.URI.create(url.toString())).toString());
                }
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
