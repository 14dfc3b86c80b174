// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudyFolder;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.side.SideFile;
import org.triangula.exchange.refiqda.side.SideMerge;
import org.triangula.model.Identified;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;

/**
 * Enters a project into a study. What has an identity that the study knows is brought up to date, everything else is
 * added. Where the same project was imported before, the two are compared: only what the other program has changed or
 * removed since then is changed or removed here. What the standard lacks comes from the side file, if there is one.
 */
public final class ProjectOperation implements StudyOperation {

    /** Format of the source that leads to the kept project. */
    public static final String FORMAT = "refi-qda";
    /** Key of the property that holds the path of the kept project. */
    public static final String KEPT = "refi-qda.kept";
    /** Beginning of the keys of properties that hold paths of kept files; the rest is the path in the package. */
    public static final String PART = "refi-qda.part ";
    /** Key of the property with the identities of texts that were kept only, separated by blanks. */
    public static final String KEPT_ONLY = "refi-qda.keptOnly";
    /** Key of the property that holds the path of the list of texts: identity, blank, SHA-256. */
    public static final String TEXTS = "refi-qda.texts";
    /** Key of the property that says for which kind of element a document stands. */
    public static final String CONTAINER = "refi-qda.container";

    private final ReadProject project;
    private final PackageFile file;
    private final ProjectBase base;
    private final Optional<SideFile> side;

    private ProjectOperation(ReadProject project, PackageFile file, ProjectBase base, Optional<SideFile> side) {
        this.project = project;
        this.file = file;
        this.base = base;
        this.side = side;
    }

    /**
     * Prepares the operation.
     *
     * @param project what was read
     * @param file where it was read from
     * @param study the study it goes into
     * @param side what the package holds beside the standard, if anything
     * @param progress asked whether to stop
     * @return the operation
     * @throws ProblemException if what earlier imports have kept cannot be read
     */
    public static ProjectOperation of(ReadProject project, PackageFile file, Study study, Optional<SideFile> side,
        Progress progress) throws ProblemException {
        Optional<StudyFolder> folder = StudyFolder.of(study);
        KeptProject kept = folder.isEmpty() ? KeptProject.NOTHING : KeptProject.of(folder.get(), study, progress);
        return new ProjectOperation(project, file, ProjectBase.of(kept, project.kept()), side);
    }

    /**
     * What the operation will do.
     *
     * @param study the study it goes into; not changed
     * @return numbers and findings
     * @throws ProblemException if a text of the study cannot be read
     */
    public Foreseen foresee(Study study) throws ProblemException {
        if (side.isPresent() && side.get().isWhole()) {
            SideMerge.Outlook outlook = SideMerge.foresee(side.get(), study, Set.of());
            return new Foreseen(outlook.counts(), outlook.findings(), outlook.preview());
        }
        Changes changes = Changes.foreseen(study);
        enter(changes, null, Map.of());
        Foreseen own = new Foreseen(changes.counts(), changes.findings(), changes.preview());
        if (side.isEmpty()) {
            return own;
        }
        Set<String> carried = new HashSet<>();
        project.kept().tree().visit(element -> element.guid().ifPresent(carried::add));
        SideMerge.Outlook outlook = SideMerge.foresee(side.get(), study, carried);
        return own.and(new Foreseen(outlook.counts(), outlook.findings(), outlook.preview()));
    }

    @Override
    public String label() {
        return Messages.bind(Messages.label, file.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        try (ProjectPackage container = file.open()) {
            Map<String, String> stored = new TreeMap<>();
            for (Map.Entry<String, String> part : new TreeMap<>(project.parts()).entrySet()) {
                Optional<byte[]> bytes = container.bytes(part.getValue());
                if (bytes.isPresent()) {
                    stored.put(part.getKey(), edit.storeData(part.getKey().replaceFirst(".*/", ""), bytes.get()));
                }
            }
            Source source = source(edit, stored);
            Set<String> before = new HashSet<>();
            if (side.isPresent()) {
                edit.study().eAllContents().forEachRemaining(
                    object -> before.add(object instanceof Identified identified ? identified.getId() : ""));
            }
            if (side.isEmpty() || !side.get().isWhole()) {
                enter(Changes.made(edit), source, stored);
            }
            if (side.isPresent()) {
                SideMerge.perform(side.get(), edit, container, before);
            }
        }
    }

    private void enter(Changes changes, Source source, Map<String, String> stored) throws ProblemException {
        CodeEntry codes = new CodeEntry(changes, project, base);
        codes.enter();
        new DocumentEntry(changes, project, base, stored).enter(source);
        codes.removeDeleted();
        new InquiryEntry(changes, project, base, side.map(SideFile::valueIds).orElse(Map.of())).enter();
    }

    private Source source(StudyEdit edit, Map<String, String> stored) throws ProblemException {
        Source source = ImportedSource.of(edit, SourceKind.FILE, file.name(), file.checksum(), FORMAT);
        source.setDescription(project.origin());
        String stem = file.name().replaceFirst("\\.[^.]*$", "");
        property(source, KEPT, edit.storeData(stem + "-qde.gz", project.kept().bytes()));
        property(source, TEXTS, edit.storeData(stem + "-texts.txt", texts()));
        if (!project.keptOnly().isEmpty()) {
            property(source, KEPT_ONLY, String.join(" ", new TreeSet<>(project.keptOnly())));
        }
        stored.forEach((path, data) -> property(source, PART + path, data));
        edit.study().getProvenance().add(source);
        return source;
    }

    private byte[] texts() {
        StringBuilder list = new StringBuilder();
        project.documents().forEach(document -> list.append(document.id()).append(' ')
            .append(Checksum.ofText(document.text())).append('\n'));
        project.memos().forEach(memo -> list.append(memo.id()).append(' ').append(Checksum.ofText(memo.text()))
            .append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void property(Source source, String key, String value) {
        source.getProperties().add(PropertyValues.of(key, value));
    }
}
