// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/**
 * The recording of a transcript.
 *
 * @param path where it lies, absolute
 */
record MediaFile(Path path) {

    private static final Set<String> ENDINGS = Set.of("mp3", "wav", "m4a", "aac", "ogg", "oga", "opus", "flac", "wma",
        "amr", "dss", "ds2", "aif", "aiff", "mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "wmv", "3gp");
    private static final long LARGEST = 1L << 30;

    /**
     * Looks for the recording: beside the transcript under the name that it or its form mentions, else under the same
     * name with an ending of sound or film.
     */
    static Optional<MediaFile> of(Path transcript, Optional<String> mentioned, Optional<String> inForm) {
        Path folder = transcript.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        mentioned.ifPresent(name -> names.add(lastPart(name)));
        inForm.ifPresent(name -> names.add(lastPart(name)));
        for (String name : names) {
            Optional<MediaFile> found = beside(folder, name);
            if (found.isPresent()) {
                return found;
            }
        }
        String own = stem(transcript.getFileName().toString());
        try (var files = Files.newDirectoryStream(folder, file -> isMedia(file) && stem(file.getFileName().toString())
            .equalsIgnoreCase(own))) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            return found.stream().sorted().findFirst().map(MediaFile::new);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // a recording that cannot be seen is not there
            return Optional.empty();
        }
    }

    private static Optional<MediaFile> beside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return folder.equals(file.getParent()) && isMedia(file) ? Optional.of(new MediaFile(file))
                : Optional.empty();
        } catch (InvalidPathException e) {
            // no name of a file of this system
            return Optional.empty();
        }
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
    }

    private static boolean isMedia(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
            && Files.isRegularFile(file);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    String name() {
        return path.getFileName().toString();
    }

    byte[] content() throws ProblemException {
        try {
            if (Files.size(path) > LARGEST) {
                throw new ProblemException(name(), Messages.bind(Messages.mediaLarge, LARGEST >> 20),
                    Messages.mediaLarge_remedy);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new ProblemException(new Problem(name(), Messages.bind(Messages.mediaUnreadable, e.getMessage()),
                Messages.mediaLarge_remedy), e);
        }
    }
}
