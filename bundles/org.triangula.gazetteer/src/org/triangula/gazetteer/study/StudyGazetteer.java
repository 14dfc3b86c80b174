// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.build.GazetteerBuilder;
import org.triangula.gazetteer.build.GazetteerContent;
import org.triangula.gazetteer.build.GazetteerFile;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.gazetteer.osm.OsmExtract;
import org.triangula.gazetteer.osm.OsmExtractReader;
import org.triangula.geo.osm.OsmFormatException;

/**
 * The gazetteer of an open study: made of its areas and of the extract of OpenStreetMap in its folder {@code data/},
 * kept in its folder {@code cache/}, and made again when one of them has changed. One per session. Safe for several
 * threads.
 */
public final class StudyGazetteer {

    /** Changes when the same inputs give another gazetteer. */
    private static final String VERSION = "2";
    private static final String FILE = "gazetteer.tgz2";

    private final StudySession session;
    private IndexedGazetteer gazetteer;

    /**
     * Creates it; nothing is read yet.
     *
     * @param session an open study
     */
    public StudyGazetteer(StudySession session) {
        this.session = session;
    }

    /**
     * The extract of a study: of the files {@code .pbf} in its folder {@code data/}, the last one by name.
     *
     * @param folder the study's folder
     * @return the file if there is one
     * @throws IOException if the folder cannot be read
     */
    public static Optional<Path> extract(StudyFolder folder) throws IOException {
        if (!Files.isDirectory(folder.data())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder.data(), 3)) {
            return files.filter(Files::isRegularFile).filter(file -> String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT).endsWith(".pbf")).sorted().reduce((one, other) -> other);
        }
    }

    /**
     * The gazetteer as it is now. Takes a moment when it was kept, and minutes for a large extract when it was not:
     * call it off the user interface thread.
     *
     * @param progress told the share of the work
     * @return the gazetteer; the same object as long as nothing changed
     * @throws ProblemException if the extract cannot be read
     */
    public synchronized IndexedGazetteer get(Progress progress) throws ProblemException {
        StudyAreas areas;
        synchronized (session) {
            areas = StudyAreas.of(session.study());
        }
        StudyFolder folder = session.folder();
        try {
            Optional<Path> extract = extract(folder);
            String fingerprint = VERSION + " " + areas.fingerprint() + (extract.isEmpty() ? ""
                : " " + extract.get().getFileName() + " " + Files.size(extract.get()) + " "
                    + Files.getLastModifiedTime(extract.get()).toMillis());
            if (gazetteer == null || !gazetteer.content().fingerprint().equals(fingerprint)) {
                progress.report(Messages.preparing, 0);
                gazetteer = new IndexedGazetteer(content(areas, extract, fingerprint, folder, progress),
                    NameForms.standard());
            }
            return gazetteer;
        } catch (OsmFormatException e) {
            throw new ProblemException(new Problem("", String.valueOf(e.getMessage()), ""), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.name(), Messages.bind(Messages.unreadable, e.getMessage()),
                Messages.unreadable_remedy), e);
        }
    }

    private static GazetteerContent content(StudyAreas areas, Optional<Path> extract, String fingerprint,
            StudyFolder folder, Progress progress) throws IOException {
        Path file = folder.cache().resolve(FILE);
        if (Files.isRegularFile(file) && GazetteerFile.fingerprint(file).equals(fingerprint)) {
            try {
                return GazetteerFile.read(file);
            } catch (IOException e) {
                // a damaged file in the cache is made again
                progress.report(Messages.preparing, 0);
            }
        }
        OsmExtract read = extract.isEmpty() ? OsmExtract.EMPTY
            : OsmExtractReader.read(extract.get(), progress.part(0, 0.6));
        GazetteerContent content = GazetteerBuilder.build(areas.areas(), read, NameForms.standard(), fingerprint,
            progress.part(0.6, 0.95));
        try {
            Files.createDirectories(file.getParent());
            GazetteerFile.write(content, file);
        } catch (IOException e) {
            // a folder that may only be read has no cache; the gazetteer works without
            progress.report(Messages.preparing, 1);
        }
        return content;
    }
}
