// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Organisation;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.organization.network.Network;
import org.triangula.organization.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

/** A tie is drawn from a coded segment and is in the network. */
class NetworkViewTest {

    private static final String TEXT =
        "I: Und die Zusammenarbeit?\nB: Die Moscheegemeinde kommt im Jobcenter nicht vor.\n";

    private OpenStudy study;
    private NetworkView view;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        StudyWorkspace.get().run(StudyOperation.of("Interview", edit -> {
            for (String name : List.of("Jobcenter", "Moscheegemeinde", "Kammer")) {
                Organisation one = ActorsFactory.eINSTANCE.createOrganisation();
                one.setName(name);
                edit.study().getActors().getActors().add(one);
            }
            StoredText stored = edit.storeText("01", TEXT);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("01");
            document.setTextFile(stored.file());
            document.setTextChecksum(stored.checksum());
            document.setTextLength(stored.length());
            document.setParagraphCount(stored.paragraphs());
            CodeSystem system = edit.study().getTexts().getCodeSystem();
            if (system == null) {
                system = TextsFactory.eINSTANCE.createCodeSystem();
                edit.study().getTexts().setCodeSystem(system);
            }
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setName("Netzwerk");
            system.getCodes().add(code);
            Selection selection = TextsFactory.eINSTANCE.createSelection();
            selection.setStart(TEXT.indexOf("Die Mos"));
            selection.setEnd(TEXT.length() - 1);
            Coding coding = TextsFactory.eINSTANCE.createCoding();
            coding.setCode(code);
            selection.getCodings().add(coding);
            document.getSelections().add(selection);
            edit.study().getTexts().getDocuments().add(document);
        }));
        view = study.show(NetworkView.class, NetworkView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(view);
    }

    @Test
    void aTieDrawnFromACodedSegmentIsSeenInTheNetwork() {
        ProposalDialog dialog =
            new ProposalDialog(Display.getCurrent().getActiveShell(), view.proposals(), List.of());
        dialog.setBlockOnOpen(false);
        dialog.open();
        TableItem item = dialog.table().getItem(0);
        assertEquals(1, dialog.table().getItemCount());
        assertEquals("Moscheegemeinde", item.getText(0));
        assertEquals("Jobcenter", item.getText(1));
        item.setChecked(true);
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        view.draw(dialog.chosen());
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.network().ties().size() == 1).isPresent());
        Network network = view.shown().orElseThrow().network();
        assertEquals(List.of("Jobcenter", "Moscheegemeinde"),
            network.nodes().stream().map(Network.Node::label).toList());
        String segment =
            study.session().study().getTexts().getDocuments().getFirst().getSelections().getFirst().getId();
        assertEquals(segment, network.ties().getFirst().source());
        assertTrue(view.shown().orElseThrow().figure().marks().stream()
            .anyMatch(mark -> mark.description().contains("Moscheegemeinde – Jobcenter")));
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.network().ties().isEmpty()).isPresent());
    }
}
