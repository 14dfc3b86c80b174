// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextsFactory;
import org.triangula.model.texts.TextsPackage;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.StudyWorkspace;

/** The submenu "New": what can be made without a form; the name is edited right after. */
final class NewObjects {

    private final ModelWords words;
    private final Consumer<EObject> made;

    /**
     * @param words words for labels of operations
     * @param made told the new object after it has been added
     */
    NewObjects(ModelWords words, Consumer<EObject> made) {
        this.words = words;
        this.made = made;
    }

    void fill(IMenuManager parent, Study study, EObject selected) {
        IMenuManager menu = new MenuManager(Messages.newMenu, "org.triangula.ui.explorer.new");
        parent.add(menu);
        TextsPackage texts = TextsPackage.eINSTANCE;
        TextsFactory factory = TextsFactory.eINSTANCE;
        add(menu, Messages.newDocumentGroup, "folder-plus", study.getTexts(), texts.getTexts_Groups(),
            factory.createDocumentGroup(), Messages.newNameDocumentGroup);
        add(menu, Messages.newDocumentSet, "bookmark", study.getTexts(), texts.getTexts_Sets(),
            factory.createDocumentSet(), Messages.newNameDocumentSet);
        add(menu, Messages.newCode, "code", study.getTexts().getCodeSystem(), texts.getCodeSystem_Codes(),
            factory.createCode(), Messages.newNameCode);
        if (selected instanceof Code code) {
            add(menu, Messages.newSubcode, "code", code, texts.getCode_Codes(), factory.createCode(),
                Messages.newNameCode);
        }
        Memo memo = factory.createMemo();
        if (selected instanceof Identified identified) {
            memo.getConcerns().add(identified);
        }
        add(menu, Messages.newMemo, "sticky-note", study.getTexts(), texts.getTexts_Memos(), memo,
            Messages.newNameMemo);
        add(menu, Messages.newCase, "box", study.getInquiry(), InquiryPackage.eINSTANCE.getInquiry_Cases(),
            InquiryFactory.eINSTANCE.createCase(), Messages.newNameCase);
    }

    private void add(IMenuManager menu, String label, String icon, EObject container, EReference feature,
        NamedElement object, String name) {
        Action action = new Action(label, Icons.get().descriptor(icon)) {
            @Override
            public void run() {
                object.setName(name);
                if (object instanceof Code code) {
                    code.setCodable(true);
                }
                if (StudyWorkspace.get()
                    .run(ObjectOperations.create(container, feature, object, words.type(object.eClass())))) {
                    made.accept(object);
                }
            }
        };
        menu.add(action);
    }
}
