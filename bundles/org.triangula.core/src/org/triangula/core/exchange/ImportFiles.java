// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyFolder;

/** The files that somebody chose to import, with those in folders. */
public final class ImportFiles {

    /** Most files of one import. */
    public static final int MOST = 5_000;

    private static final int DEEPEST = 16;
    /** A folder with this file is a project of QualCoder; its other files belong to the project. */
    private static final String PROJECT = "data.qda";

    private final Progress progress;
    private final Map<Path, Chosen> found = new LinkedHashMap<>();

    private ImportFiles(Progress progress) {
        this.progress = progress;
    }

    /**
     * Finds the files. Hidden files, links inside of folders and studies are left out. Of a folder that is a project of
     * QualCoder, only its database is taken.
     *
     * @param chosen files and folders
     * @param progress asked whether the files are still wanted
     * @return each file once: the files of a folder in the order of their names, with the folder's name as group
     * @throws ProblemException if a folder cannot be read, or holds too many files
     */
    public static List<Chosen> of(List<Path> chosen, Progress progress) throws ProblemException {
        ImportFiles files = new ImportFiles(progress);
        for (Path path : chosen) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isRegularFile(absolute.resolve(PROJECT))) {
                files.add(absolute.resolve(PROJECT), "");
            } else if (Files.isDirectory(absolute)) {
                files.addFolder(absolute);
            } else {
                files.add(absolute, "");
            }
        }
        return List.copyOf(files.found.values());
    }

    private void addFolder(Path folder) throws ProblemException {
        List<Path> inside = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST,
                new Visitor(folder, inside));
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.toString(),
                Messages.bind(Messages.file_unreadable, e.getMessage()), Messages.file_unreadable_remedy), e);
        }
        inside.sort(Comparator.comparing(Path::toString));
        for (Path file : inside) {
            Path above = folder.getParent() == null ? folder : folder.getParent();
            add(file, above.relativize(file.getParent()).toString().replace('\\', '/'));
        }
    }

    private void add(Path file, String group) throws ProblemException {
        found.putIfAbsent(file, new Chosen(file, group));
        if (found.size() > MOST) {
            throw new ProblemException(file.getParent().toString(), Messages.bind(Messages.files_many, MOST),
                Messages.files_many_remedy);
        }
    }

    /**
     * A file to import.
     *
     * @param file the file, absolute
     * @param group names of the folders it lies in, from the chosen one, with slashes between; empty when the file
     *        itself was chosen
     */
    public record Chosen(Path file, String group) {
    }

    /** Collects the files of a folder. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> inside;

        Visitor(Path root, List<Path> inside) {
            this.root = root;
            this.inside = inside;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            String name = String.valueOf(folder.getFileName());
            boolean skipped = !folder.equals(root) && (name.startsWith(".") || name.endsWith(StudyFolder.ENDING));
            if (!skipped && Files.isRegularFile(folder.resolve(PROJECT))) {
                inside.add(folder.resolve(PROJECT));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            // "~$" begins the locks of word processors
            if (attributes.isRegularFile() && !name.startsWith(".") && !name.startsWith("~$")) {
                inside.add(file);
            }
            return inside.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // told when the file itself is read
            inside.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
