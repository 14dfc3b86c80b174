// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Rotating backups of the model files and the manifest. Texts and data files are never changed once written and need no
 * backup inside the folder. Kept are the latest ten, and one a day for thirty days.
 */
final class StudyBackups {

    private static final DateTimeFormatter NAME =
        DateTimeFormatter.ofPattern("'study-'yyyyMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);
    private static final Duration INTERVAL = Duration.ofMinutes(30);
    private static final int KEPT_LATEST = 10;
    private static final Duration KEPT_DAILY = Duration.ofDays(30);

    private final StudyFolder folder;

    StudyBackups(StudyFolder folder) {
        this.folder = folder;
    }

    void backUpIfDue(Instant now) throws IOException {
        List<Path> present = backups();
        if (!present.isEmpty() && time(present.get(present.size() - 1)).plus(INTERVAL).isAfter(now)) {
            return;
        }
        backUp(now);
        rotate(now);
    }

    /** The backups, oldest first. */
    List<Path> backups() throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (var files = Files.list(folder.backups())) {
            return files.filter(file -> time(file) != null).sorted().toList();
        }
    }

    private void backUp(Instant now) throws IOException {
        Files.createDirectories(folder.backups());
        Path target = folder.backups().resolve(NAME.format(now));
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        List<Path> files = new ArrayList<>(List.of(folder.manifest()));
        try (var model = Files.walk(folder.model())) {
            model.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        try (OutputStream output = Files.newOutputStream(fresh); ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.setLevel(1);
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(folder.path().relativize(file).toString().replace('\\', '/'));
                // the time of the study's clock, so that the same study gives the same backup
                entry.setTimeLocal(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        AtomicFiles.replace(fresh, target);
    }

    private void rotate(Instant now) throws IOException {
        List<Path> present = backups();
        Set<String> days = new HashSet<>();
        for (int i = 0; i < present.size() - KEPT_LATEST; i++) {
            Path backup = present.get(i);
            String day = backup.getFileName().toString().substring(0, "study-yyyyMMdd".length());
            boolean old = time(backup).plus(KEPT_DAILY).isBefore(now);
            if (old || !days.add(day)) {
                Files.delete(backup);
            }
        }
    }

    private static Instant time(Path backup) {
        try {
            return Instant.from(NAME.parse(backup.getFileName().toString()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
