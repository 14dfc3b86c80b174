// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;

/**
 * Where things lie in a study folder.
 *
 * <pre>
 * Name.triangula/
 *   triangula.json     format version, title, how far the journal is contained in the model
 *   model/             one XMI file per area of the model, documents/ with one per document
 *   texts/             texts of documents, UTF-8, never changed once written
 *   data/              columnar files and original documents
 *   names/             who people really are, apart from everything else
 *   journal/           every operation
 *   backups/           rotating copies of model/ and triangula.json
 *   cache/             what can be made again from the rest at any time
 * </pre>
 *
 * @param path the folder itself, absolute and normalised
 */
public record StudyFolder(Path path) {

    /** Ending of the names of study folders. */
    public static final String ENDING = ".triangula";

    /**
     * The folder in which an open study lies.
     *
     * @param study a study
     * @return its folder; empty when it is not in files
     */
    public static Optional<StudyFolder> of(Study study) {
        Resource resource = study.eResource();
        if (resource == null || resource.getURI() == null || !resource.getURI().isFile()) {
            return Optional.empty();
        }
        Path model = Path.of(resource.getURI().toFileString()).getParent();
        return Optional.ofNullable(model).map(Path::getParent).map(StudyFolder::new);
    }

    /** Makes the path absolute. */
    public StudyFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The manifest.
     *
     * @return path of {@code triangula.json}
     */
    public Path manifest() {
        return path.resolve("triangula.json");
    }

    /**
     * The model files.
     *
     * @return path of {@code model/}
     */
    public Path model() {
        return path.resolve("model");
    }

    /**
     * The root of the model.
     *
     * @return path of {@code model/study.xmi}
     */
    public Path studyFile() {
        return model().resolve("study.xmi");
    }

    /**
     * The texts.
     *
     * @return path of {@code texts/}
     */
    public Path texts() {
        return path.resolve("texts");
    }

    /**
     * Columnar files and originals.
     *
     * @return path of {@code data/}
     */
    public Path data() {
        return path.resolve("data");
    }

    /**
     * The journal.
     *
     * @return path of {@code journal/}
     */
    public Path journal() {
        return path.resolve("journal");
    }

    /**
     * The backups.
     *
     * @return path of {@code backups/}
     */
    public Path backups() {
        return path.resolve("backups");
    }

    /**
     * Files that can be made again from the rest at any time.
     *
     * @return path of {@code cache/}, which need not be there
     */
    public Path cache() {
        return path.resolve("cache");
    }

    /**
     * Files of a save that is under way.
     *
     * @return path of {@code pending/}
     */
    public Path pending() {
        return path.resolve("pending");
    }

    /**
     * The lock.
     *
     * @return path of {@code .lock}
     */
    public Path lock() {
        return path.resolve(".lock");
    }

    /**
     * Resolves a path of the model ({@code RelativePath}) and refuses to leave the folder.
     *
     * @param relative path with forward slashes
     * @return the absolute path
     * @throws ProblemException if the path is absolute or leaves the study folder
     */
    public Path resolve(String relative) throws ProblemException {
        Path resolved = path.resolve(relative).normalize();
        if (relative.isBlank() || !resolved.startsWith(path) || Path.of(relative).isAbsolute()) {
            throw new ProblemException(name(), "The path \"" + relative + "\" leaves the study folder.",
                "Restore the study from a backup.");
        }
        return resolved;
    }

    /**
     * Name of the folder.
     *
     * @return its last part
     */
    public String name() {
        return path.getFileName().toString();
    }

    /**
     * Whether the folder holds a study.
     *
     * @return true if the manifest is there
     */
    public boolean exists() {
        return Files.isRegularFile(manifest());
    }

    /**
     * Makes a name fit for files of every system and readable for people.
     *
     * @param name any name
     * @return lower-case ASCII letters, digits and hyphens, 1 to 60 characters
     */
    public static String fileName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
            .replace("ß", "ss");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "text" : plain.substring(0, Math.min(60, plain.length()));
    }

    /**
     * Size of all files.
     *
     * @return bytes
     * @throws IOException if the folder cannot be read
     */
    public long size() throws IOException {
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
