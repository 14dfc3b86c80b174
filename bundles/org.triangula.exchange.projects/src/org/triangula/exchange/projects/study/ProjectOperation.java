// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.projects.read.ReadProject;
import org.triangula.exchange.projects.read.ReadProject.ReadCode;
import org.triangula.exchange.projects.read.ReadProject.ReadCoder;
import org.triangula.exchange.projects.read.ReadProject.ReadCoding;
import org.triangula.exchange.projects.read.ReadProject.ReadDocument;
import org.triangula.exchange.projects.read.ReadProject.ReadSelection;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/**
 * Enters a project into a study: what the study has already is brought up to date where the project says something,
 * everything else is added. Nothing is removed.
 */
public final class ProjectOperation implements StudyOperation {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final ReadProject project;
    private final String file;
    private final String checksum;

    /**
     * Prepares the operation.
     *
     * @param project what was read
     * @param file name of the file
     * @param checksum SHA-256 of the file
     */
    public ProjectOperation(ReadProject project, String file, String checksum) {
        this.project = project;
        this.file = file;
        this.checksum = checksum;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.label, project.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        new Entry(edit).enter();
    }

    /** One run of the operation. */
    private final class Entry {

        private final StudyEdit edit;
        private final Study study;
        private final StudyMatch match;
        private final Map<String, Identified> entered = new HashMap<>();

        Entry(StudyEdit edit) {
            this.edit = edit;
            this.study = edit.study();
            // compared again: the study may have changed since the plan was made
            this.match = StudyMatch.of(project, study);
        }

        void enter() throws ProblemException {
            if (study.getTexts().getCodeSystem() == null) {
                study.getTexts().setCodeSystem(TEXTS.createCodeSystem());
            }
            project.coders().forEach(this::coder);
            project.codes().forEach(this::code);
            Source source = source();
            for (ReadDocument document : project.documents()) {
                document(document, source);
            }
            new ContextEntry(edit, project, match, entered).enter();
        }

        private <T extends Identified> Optional<T> find(Class<T> type, String id) {
            Identified fresh = entered.get(id);
            return type.isInstance(fresh) ? Optional.of(type.cast(fresh)) : match.find(type, id);
        }

        private Source source() {
            Source source = ImportedSource.of(edit, SourceKind.FILE, file, checksum, project.format());
            study.getProvenance().add(source);
            return source;
        }

        private void coder(ReadCoder read) {
            if (match.find(Coder.class, read.id()).isEmpty()) {
                Coder coder = ModelFactory.eINSTANCE.createCoder();
                coder.setId(read.id());
                coder.setName(read.name());
                study.getCoders().add(coder);
                entered.put(read.id(), coder);
            }
        }

        private void code(ReadCode read) {
            Code code = match.find(Code.class, read.id()).orElse(null);
            boolean fresh = code == null;
            if (code == null) {
                code = TEXTS.createCode();
                code.setId(read.id());
                code.setOrigin(CodeOrigin.UNSPECIFIED);
                code.setCodable(read.codable());
                code.setCreatedAt(read.createdAt().orElse(edit.time()));
                code.setCreator(find(Coder.class, read.coder()).orElse(null));
            }
            code.setName(read.name());
            if (!read.colour().isEmpty()) {
                code.setColour(read.colour());
            }
            if (!read.definition().isBlank()) {
                code.setDefinition(read.definition());
            }
            if (!read.alias().isBlank() && !code.getAliases().contains(read.alias())) {
                code.getAliases().add(read.alias());
            }
            entered.put(read.id(), code);
            if (fresh) {
                Optional<Code> parent = find(Code.class, read.parent());
                (parent.isPresent() ? parent.get().getCodes() : study.getTexts().getCodeSystem().getCodes()).add(code);
            }
        }

        private void document(ReadDocument read, Source source) throws ProblemException {
            Document document = match.find(Document.class, read.id()).orElse(null);
            if (document == null && read.text().isEmpty()) {
                // the study's document went away since the plan was made
                return;
            }
            if (document == null) {
                document = TEXTS.createDocument();
                document.setId(read.id());
                document.setName(read.name());
                document.setKind(DocumentKind.OTHER);
                document.setCreatedAt(read.createdAt().orElse(edit.time()));
                StoredText text = edit.storeText(read.name(), read.text().get());
                document.setTextFile(text.file());
                document.setTextChecksum(text.checksum());
                document.setTextLength(text.length());
                document.setParagraphCount(text.paragraphs());
                if (!read.media().isEmpty()) {
                    document.setMediaFile(read.media());
                }
                document.getSources().add(source);
                study.getTexts().getDocuments().add(document);
            } else if (!StudyMatch.hasSameText(read, document)) {
                // positions would stand over other words; the preview says so
                return;
            }
            if (!read.description().isBlank()) {
                document.setDescription(read.description());
            }
            entered.put(read.id(), document);
            for (ReadSelection selection : read.selections()) {
                selection(document, selection);
            }
        }

        private void selection(Document document, ReadSelection read) {
            Selection selection = match.find(Selection.class, read.id()).orElse(null);
            boolean fresh = selection == null;
            if (selection == null) {
                if (read.end() > document.getTextLength()) {
                    return;
                }
                selection = TEXTS.createSelection();
                selection.setId(read.id());
                selection.setStart(read.start());
                selection.setEnd(read.end());
            }
            for (ReadCoding coding : read.codings()) {
                coding(selection, coding);
            }
            entered.put(read.id(), selection);
            if (fresh) {
                // complete before it joins the study: one change for the journal instead of many
                document.getSelections().add(selection);
            }
        }

        private void coding(Selection selection, ReadCoding read) {
            Coding coding = match.find(Coding.class, read.id()).orElse(null);
            Optional<Code> code = find(Code.class, read.code());
            if (code.isEmpty()) {
                return;
            }
            boolean fresh = coding == null;
            if (coding == null) {
                coding = TEXTS.createCoding();
                coding.setId(read.id());
                coding.setOrigin(CodingOrigin.IMPORTED);
                coding.setCode(code.get());
                coding.setCoder(find(Coder.class, read.coder()).orElse(null));
                coding.setCreatedAt(read.createdAt().orElse(null));
            }
            if (read.weight() != 0) {
                coding.setWeight(read.weight());
            }
            if (!read.comment().isBlank()) {
                coding.setComment(read.comment());
            }
            entered.put(read.id(), coding);
            if (fresh) {
                selection.getCodings().add(coding);
            }
        }
    }
}
