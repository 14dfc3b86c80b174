// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * A copy of the open study, read completely. Nothing in its folder is changed.
 *
 * @param folder the folder of the copy
 * @param study its model
 * @param texts texts by identity of the document, of those documents whose text is not that of the open study
 * @param origin where the copy comes from; where the folder does not tell, made up from its name
 * @param base what both had in common last: the copy when it was made, or when it was brought in last; unknown where
 *     neither is known
 */
public record CoderCopy(StudyFolder folder, Study study, Map<String, String> texts, CopyOrigin origin,
    Fingerprint base) {

    /** Key of the property of a source that names the copy. */
    static final String COPY_KEY = "copy.id";
    /** Key of the property of a source that holds the path of the fingerprint of the copy when it was brought in. */
    static final String BASE_KEY = "copy.base";
    /** Format of sources that stand for copies. */
    static final String FORMAT = "triangula-copy";

    private static final long LARGEST_BASE = 512L << 20;

    /**
     * Reads a copy.
     *
     * @param path folder of the copy
     * @param ours the open study
     * @param progress told about progress
     * @return the copy
     * @throws ProblemException if the folder holds no study or a study that is no copy of the open one
     */
    public static CoderCopy read(Path path, StudySession ours, Progress progress) throws ProblemException {
        StudyFolder folder = new StudyFolder(path);
        if (folder.path().equals(ours.folder().path())) {
            throw new ProblemException(folder.path().toString(), Messages.merge_itself, Messages.merge_other_remedy);
        }
        try (StudySession theirs = new StudyStore().openToRead(path, progress.part(0, 0.6))) {
            if (!Objects.equals(theirs.study().getId(), ours.study().getId())) {
                throw new ProblemException(folder.path().toString(), Messages.merge_other,
                    Messages.merge_other_remedy);
            }
            Map<String, String> texts = new HashMap<>();
            synchronized (ours) {
                for (Document document : theirs.study().getTexts().getDocuments()) {
                    Optional<Document> here = ours.index().find(Document.class, document.getId());
                    if (here.isEmpty() || !TextState.same(here.get(), document)) {
                        texts.put(document.getId(), theirs.text(document).text());
                    }
                }
            }
            CopyOrigin origin = readIfThere(folder, CopyOrigin.FILE).map(CopyOrigin::read)
                .orElseGet(() -> new CopyOrigin("folder:" + folder.name(), folder.name(), Instant.EPOCH, false));
            progress.report(folder.name(), 0.8);
            return new CoderCopy(folder, theirs.study(), texts, origin, base(folder, ours, origin));
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.path().toString(),
                Messages.bind(Messages.merge_unreadable, e.getMessage()), Messages.merge_unreadable_remedy), e);
        }
    }

    private static Optional<byte[]> readIfThere(StudyFolder folder, String file) throws IOException {
        Path path = folder.path().resolve(file);
        if (!Files.isRegularFile(path) || Files.size(path) > LARGEST_BASE) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(path));
    }

    private static Fingerprint base(StudyFolder folder, StudySession ours, CopyOrigin origin)
        throws IOException, ProblemException {
        Optional<String> last = lastBase(ours.study(), origin.id());
        if (last.isPresent()) {
            Path path = ours.folder().resolve(last.get());
            if (Files.isRegularFile(path)) {
                return Fingerprint.read(Files.readAllBytes(path));
            }
        }
        Optional<byte[]> first = readIfThere(folder, CopyOrigin.BASE);
        return first.isPresent() ? Fingerprint.read(first.get()) : Fingerprint.unknown();
    }

    private static Optional<String> lastBase(Study study, String copy) {
        String found = null;
        for (Source source : study.getProvenance()) {
            if (FORMAT.equals(source.getFormat()) && copy.equals(property(source, COPY_KEY))) {
                found = property(source, BASE_KEY);
            }
        }
        return Optional.ofNullable(found);
    }

    private static String property(Source source, String key) {
        return PropertyValues.get(source.getProperties(), key).orElse(null);
    }
}
