// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The studies that were open lately, kept in the preferences. */
final class RecentStudies {

    private static final String KEY = "recentStudies";
    private static final int MOST = 10;

    private final IEclipsePreferences preferences;

    RecentStudies(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    List<Path> list() {
        return preferences.get(KEY, "").lines().map(RecentStudies::path).flatMap(Optional::stream)
            .filter(Files::isDirectory).toList();
    }

    void add(Path folder) {
        List<Path> paths = new ArrayList<>(list());
        paths.remove(folder);
        paths.add(0, folder);
        preferences.put(KEY, paths.stream().limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
        Preferences.store(preferences);
    }

    private static Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            // a preference edited by hand; the entry is simply not offered
            return Optional.empty();
        }
    }
}
