// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.refiqda.qde.QdeWriter;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCode;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCoder;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCoding;
import org.triangula.exchange.refiqda.read.ReadProject.ReadDocument;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSelection;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/**
 * Enters a project into a study: what has an identity that the study knows is brought up to date, everything else is
 * added. Nothing is removed: what the file no longer has stays in the study.
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
    /** Key of the property that says for which kind of element a document stands. */
    public static final String CONTAINER = "refi-qda.container";
    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final ReadProject project;
    private final String name;
    private final String checksum;

    /**
     * Prepares the operation.
     *
     * @param project what was read
     * @param name name of the file it was read from
     * @param checksum SHA-256 of the file
     */
    public ProjectOperation(ReadProject project, String name, String checksum) {
        this.project = project;
        this.name = name;
        this.checksum = checksum;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.label, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        new Entry(edit).enter();
    }

    /** One run of the operation. */
    private final class Entry {

        private final StudyEdit edit;
        private final Study study;
        private final Map<String, Identified> entered = new HashMap<>();
        private final Map<String, String> stored = new TreeMap<>();

        Entry(StudyEdit edit) {
            this.edit = edit;
            this.study = edit.study();
        }

        void enter() throws ProblemException {
            for (ReadCoder coder : project.coders()) {
                coder(coder);
            }
            CodeSystem system = study.getTexts().getCodeSystem();
            if (system == null) {
                system = TEXTS.createCodeSystem();
                study.getTexts().setCodeSystem(system);
            }
            codes(project.codes(), system.getCodes());
            for (Map.Entry<String, byte[]> part : new TreeMap<>(project.parts()).entrySet()) {
                stored.put(part.getKey(), edit.storeData(part.getKey().replaceFirst(".*/", ""), part.getValue()));
            }
            Source source = source();
            for (ReadDocument document : project.documents()) {
                document(document, source);
            }
            new InquiryEntry(edit, project, entered).enter();
        }

        /** An object of the study or of this import, found by its identity. */
        private <T extends Identified> Optional<T> find(Class<T> type, String id) {
            Identified fresh = entered.get(id);
            return fresh != null && type.isInstance(fresh) ? Optional.of(type.cast(fresh))
                : edit.index().find(type, id);
        }

        private Source source() throws ProblemException {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setKind(SourceKind.FILE);
            source.setName(name);
            source.setLocation(name);
            source.setFormat(FORMAT);
            source.setChecksum(checksum);
            source.setImportedAt(edit.time());
            source.setDescription(project.origin());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                QdeWriter.write(project.kept(), bytes);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("Memory can be written to.", e);
            }
            property(source, KEPT, edit.storeData(name.replaceFirst("\\.[^.]*$", "") + ".qde", bytes.toByteArray()));
            if (!project.keptOnly().isEmpty()) {
                property(source, KEPT_ONLY, String.join(" ", new TreeSet<>(project.keptOnly())));
            }
            stored.forEach((path, data) -> property(source, PART + path, data));
            study.getProvenance().add(source);
            return source;
        }

        private static void property(Source source, String key, String value) {
            Property property = ModelFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            source.getProperties().add(property);
        }

        private void coder(ReadCoder read) {
            Coder coder = edit.index().find(Coder.class, read.id()).orElse(null);
            if (coder == null) {
                coder = ModelFactory.eINSTANCE.createCoder();
                coder.setId(read.id());
                study.getCoders().add(coder);
            }
            coder.setName(read.name());
            if (!read.initials().isEmpty()) {
                coder.setShortName(read.initials());
            }
            entered.put(read.id(), coder);
        }

        private void codes(List<ReadCode> codes, List<Code> siblings) {
            for (ReadCode read : codes) {
                Code code = edit.index().find(Code.class, read.id()).orElse(null);
                if (code == null) {
                    code = TEXTS.createCode();
                    code.setId(read.id());
                    code.setCreatedAt(edit.time());
                    code.setOrigin(CodeOrigin.UNSPECIFIED);
                    siblings.add(code);
                }
                code.setName(read.name());
                code.setCodable(read.codable());
                if (read.colour().isPresent()) {
                    code.setColour(read.colour().get());
                }
                if (!read.description().isEmpty()) {
                    code.setDefinition(read.description());
                }
                entered.put(read.id(), code);
                codes(read.codes(), code.getCodes());
            }
        }

        private void document(ReadDocument read, Source source) throws ProblemException {
            Document document = edit.index().find(Document.class, read.id()).orElse(null);
            boolean fresh = document == null;
            if (document == null) {
                document = TEXTS.createDocument();
                document.setId(read.id());
                document.setKind(kind(read));
                document.setCreatedAt(read.createdAt().orElse(edit.time()));
                StoredText text = edit.storeText(read.name(), read.text());
                document.setTextFile(text.file());
                document.setTextChecksum(text.checksum());
                document.setTextLength(text.length());
                document.setParagraphCount(text.paragraphs());
                Property container = ModelFactory.eINSTANCE.createProperty();
                container.setKey(CONTAINER);
                container.setValue(read.container());
                document.getProperties().add(container);
                if (stored.containsKey(read.original())) {
                    document.setOriginalFile(stored.get(read.original()));
                }
                if (!read.media().isEmpty()) {
                    document.setMediaFile(read.media());
                }
                document.getSources().add(source);
                study.getTexts().getDocuments().add(document);
            }
            document.setName(read.name());
            if (!read.description().isEmpty()) {
                document.setDescription(read.description());
            }
            entered.put(read.id(), document);
            if (fresh || sameText(document, read)) {
                selections(document, read);
            }
        }

        /** Passages of another text than the study's would stand over other words; the preview says so. */
        private static boolean sameText(Document document, ReadDocument read) {
            return Checksum.ofText(read.text()).equals(document.getTextChecksum());
        }

        private void selections(Document document, ReadDocument read) {
            for (ReadSelection each : read.selections()) {
                Selection selection = edit.index().find(Selection.class, each.id()).orElse(null);
                if (selection == null) {
                    selection = TEXTS.createSelection();
                    selection.setId(each.id());
                    selection.setStart(each.start());
                    selection.setEnd(each.end());
                    // complete before it joins the study: one change for the journal instead of many
                    fill(selection, each);
                    document.getSelections().add(selection);
                } else {
                    selection.setStart(each.start());
                    selection.setEnd(each.end());
                    fill(selection, each);
                }
                entered.put(each.id(), selection);
            }
        }

        private void fill(Selection selection, ReadSelection read) {
            if (!read.comment().isEmpty()) {
                selection.setComment(read.comment());
            }
            for (ReadCoding each : read.codings()) {
                Coding coding = edit.index().find(Coding.class, each.id()).orElse(null);
                Optional<Code> code = find(Code.class, each.code());
                if (code.isEmpty()) {
                    continue;
                }
                if (coding == null) {
                    coding = TEXTS.createCoding();
                    coding.setId(each.id());
                    coding.setOrigin(CodingOrigin.IMPORTED);
                    coding.setCode(code.get());
                    coding.setCreatedAt(each.createdAt().orElse(null));
                    coding.setCoder(find(Coder.class, each.coder()).orElse(null));
                    selection.getCodings().add(coding);
                } else {
                    coding.setCode(code.get());
                }
                entered.put(each.id(), coding);
            }
        }

        private static DocumentKind kind(ReadDocument read) {
            return switch (read.container()) {
                case "Note" -> DocumentKind.MEMO;
                case "Transcript" -> DocumentKind.INTERVIEW;
                default -> DocumentKind.OTHER;
            };
        }
    }
}
