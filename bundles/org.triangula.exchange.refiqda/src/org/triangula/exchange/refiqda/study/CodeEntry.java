// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCode;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCoder;
import org.triangula.exchange.refiqda.side.Kind;
import org.triangula.model.Coder;
import org.triangula.model.ModelFactory;
import org.triangula.model.ModelPackage;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.model.texts.TextsPackage;

/** Enters coders and the code system. */
final class CodeEntry {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    private final Changes changes;
    private final Study study;
    private final ReadProject project;
    private final ProjectBase base;

    CodeEntry(Changes changes, ReadProject project, ProjectBase base) {
        this.changes = changes;
        this.study = changes.study();
        this.project = project;
        this.base = base;
    }

    void enter() {
        if (!project.description().isEmpty()
            && (study.getDescription() == null || study.getDescription().isBlank()) && !changes.isForeseen()) {
            study.setDescription(project.description());
        }
        project.coders().forEach(this::coder);
        CodeSystem system = study.getTexts().getCodeSystem();
        if (system == null) {
            system = TEXTS.createCodeSystem();
            if (!changes.isForeseen()) {
                study.getTexts().setCodeSystem(system);
            }
        }
        for (ReadCode code : project.codes()) {
            code(code, null, system.getCodes());
        }
    }

    private void coder(ReadCoder read) {
        changes.read(Kind.CODERS);
        Coder coder = changes.known(Coder.class, read.id()).orElse(null);
        if (coder == null) {
            coder = ModelFactory.eINSTANCE.createCoder();
            coder.setId(read.id());
            coder.setName(read.name());
            coder.setShortName(read.initials().isEmpty() ? null : read.initials());
            changes.added(Kind.CODERS, read.name());
            changes.add(study.getCoders(), coder);
        } else {
            changes.met(Kind.CODERS, coder);
            if (base.changed(read.id(), "name")) {
                changes.set(Kind.CODERS, coder, ModelPackage.Literals.NAMED_ELEMENT__NAME, read.name());
            }
            if (!read.initials().isEmpty() && base.changed(read.id(), "id")) {
                changes.set(Kind.CODERS, coder, ModelPackage.Literals.CODER__SHORT_NAME, read.initials());
            }
        }
        changes.enter(read.id(), coder);
    }

    private void code(ReadCode read, Code parent, List<Code> siblings) {
        changes.read(Kind.CODES);
        Code code = changes.known(Code.class, read.id()).orElse(null);
        if (code == null) {
            code = TEXTS.createCode();
            code.setId(read.id());
            code.setCreatedAt(changes.time());
            code.setOrigin(CodeOrigin.UNSPECIFIED);
            code.setName(read.name());
            code.setCodable(read.codable());
            code.setColour(read.colour().orElse(null));
            code.setDefinition(read.description().isEmpty() ? null : read.description());
            changes.added(Kind.CODES, read.name());
            changes.add(siblings, code);
        } else {
            update(code, read, parent, siblings);
        }
        changes.enter(read.id(), code);
        for (ReadCode below : read.codes()) {
            code(below, code, code.getCodes());
        }
    }

    private void update(Code code, ReadCode read, Code parent, List<Code> siblings) {
        changes.met(Kind.CODES, code);
        String before = code.getName();
        if (base.changed(read.id(), "name")
            && changes.set(Kind.CODES, code, ModelPackage.Literals.NAMED_ELEMENT__NAME, read.name())) {
            changes.note(read.name(), Messages.bind(Messages.renamed, before));
        }
        if (base.changed(read.id(), "isCodable")) {
            changes.set(Kind.CODES, code, TextsPackage.Literals.CODE__CODABLE, read.codable());
        }
        if (read.colour().isPresent() && base.changed(read.id(), "color")) {
            changes.set(Kind.CODES, code, TextsPackage.Literals.CODE__COLOUR, read.colour().get());
        }
        if (!read.description().isEmpty() && base.changedDescription(read.id())
            && changes.set(Kind.CODES, code, TextsPackage.Literals.CODE__DEFINITION, read.description())) {
            changes.note(read.name(), Messages.redefined);
        }
        Code above = code.eContainer() instanceof Code container ? container : null;
        if (above == parent || !base.moved(read.id())) {
            return;
        }
        if (parent != null && EcoreUtil.isAncestor(code, parent)) {
            changes.doubt(read.name(), Messages.notMoved);
            return;
        }
        changes.touch(Kind.CODES, code, Messages.field_parent, above == null ? "" : above.getName(),
            parent == null ? "" : parent.getName());
        changes.note(read.name(), parent == null ? Messages.movedToTop : Messages.bind(Messages.moved,
            parent.getName()));
        changes.add(siblings, code);
    }

    /** Removes the codes that the other program has removed, where nothing of this study needs them any more. */
    void removeDeleted() {
        if (study.getTexts().getCodeSystem() == null) {
            return;
        }
        List<Code> gone = new ArrayList<>();
        study.getTexts().getCodeSystem().getCodes().forEach(code -> collect(code, gone));
        if (gone.isEmpty()) {
            return;
        }
        Set<Code> used = used();
        // from the leaves up
        for (Code code : gone.reversed()) {
            boolean parent = code.getCodes().stream().anyMatch(child -> !changes.isRemoved(child));
            if (parent || used.contains(code)) {
                changes.doubt(code.getName(), Messages.codeStays);
            } else {
                changes.note(code.getName(), Messages.codeRemoved);
                changes.delete(Kind.CODES, code);
            }
        }
    }

    private void collect(Code code, List<Code> gone) {
        if (base.removed(code.getId())) {
            gone.add(code);
        }
        code.getCodes().forEach(child -> collect(child, gone));
    }

    private Set<Code> used() {
        Set<Code> used = new HashSet<>();
        for (Document document : study.getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                if (!changes.isRemoved(selection)) {
                    for (Coding coding : selection.getCodings()) {
                        if (!changes.isRemoved(coding)) {
                            used.add(changes.codeOf(coding));
                        }
                    }
                }
            }
        }
        return used;
    }
}
