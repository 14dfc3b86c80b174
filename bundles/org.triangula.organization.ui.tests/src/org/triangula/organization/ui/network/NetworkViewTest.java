// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.TieSign;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.organization.network.DrawTie;
import org.triangula.organization.network.Network;
import org.triangula.organization.ui.ChartScope;
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
        OpenStudy.waitFor(() -> view.canvas().painting().filter(one -> one.figure().marks().stream()
            .anyMatch(mark -> mark.description().contains("Moscheegemeinde – Jobcenter"))).isPresent());
        NetworkPainter.Painting painting = view.canvas().painting().orElseThrow();
        assertEquals(2, painting.names() + painting.hidden());
        assertTrue(painting.names() > 0);
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.network().ties().isEmpty()).isPresent());
    }

    private void tie(int from, int to, TieSign sign, boolean missing, int teller) {
        List<String> ids = study.session().study().getActors().getActors().stream().map(one -> one.getId()).toList();
        StudyWorkspace.get().run(new DrawTie(ids.get(from), ids.get(to), null, false, sign, missing, ids.get(teller),
            List.of()));
    }

    private void waitForTies(int ties) {
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.network().ties().size() == ties).isPresent());
    }

    private ResultTable list(String key, int rows) {
        view.openList(key);
        OpenStudy.waitFor(() -> view.lists().table(key).rows().size() == rows);
        return view.lists().table(key);
    }

    @Test
    void disagreementAndMissingTiesAreListed() {
        tie(0, 1, TieSign.POSITIVE, false, 0);
        tie(0, 1, TieSign.NEGATIVE, false, 1);
        tie(1, 2, TieSign.NEUTRAL, true, 1);
        waitForTies(3);
        assertTrue(view.shown().orElseThrow().summary().contains("1 of 1 pairs disagree"),
            view.shown().orElseThrow().summary());
        assertTrue(view.shown().orElseThrow().summary().contains("2 ties"));
        assertTrue(view.shown().orElseThrow().summary().contains("missing ties: 1"));
        ResultTable sides = list(NetworkLists.SIDES, 1);
        assertEquals(List.of("Jobcenter", "Moscheegemeinde", "good against bad"),
            sides.rows().getFirst().cells().subList(0, 3));
        assertEquals("Kammer", list(NetworkLists.MISSING, 1).rows().getFirst().cells().get(1));
        // one row more for the whole network
        assertEquals("Whole network", list(NetworkLists.BROKERAGE, 4).rows().getFirst().cells().getFirst());
        assertEquals(1.0, list(NetworkLists.ACTORS, 3).rows().getFirst().cells().get(3));
        Combo tellers = view.bar().tellers();
        assertEquals(List.of("Told by anybody", "Jobcenter", "Moscheegemeinde"), List.of(tellers.getItems()));
        choose(tellers, 1);
        waitForTies(1);
        choose(tellers, 0);
        waitForTies(3);
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void changesOfListsNamesAndPlacesAreSeen() {
        StudyWorkspace.get().run(StudyOperation.of("Body", edit -> {
            Body body = ActorsFactory.eINSTANCE.createBody();
            body.setName("Runder Tisch");
            for (int i = 0; i < 2; i++) {
                Membership member = ActorsFactory.eINSTANCE.createMembership();
                member.setMember(edit.study().getActors().getActors().get(i));
                body.getMembers().add(member);
            }
            edit.study().getActors().getActors().add(body);
        }));
        // memberships alone are a network, too
        choose(view.bar().modes(), NetworkSettings.Mode.TWO_MODE.ordinal());
        waitForTies(2);
        Body body = (Body) study.session().study().getActors().getActors().getLast();
        StudyWorkspace.get().run(StudyOperation.of("Member", edit -> {
            Membership member = ActorsFactory.eINSTANCE.createMembership();
            member.setMember(edit.study().getActors().getActors().get(2));
            body.getMembers().add(member);
        }));
        waitForTies(3);
        StudyWorkspace.get().run(StudyOperation.of("Member", edit -> body.getMembers().removeLast()));
        waitForTies(2);
        choose(view.bar().modes(), NetworkSettings.Mode.ACTORS.ordinal());
        waitForTies(1);
        choose(view.bar().layouts(), NetworkSettings.Layout.GROUND.ordinal());
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.scene().ground().homeless() == 2).isPresent());
        StudyWorkspace.get().run(StudyOperation.of("Site", edit -> {
            Facility office = PlacesFactory.eINSTANCE.createFacility();
            office.setLongitude(8.5);
            office.setLatitude(50.5);
            office.setPublishable(true);
            edit.study().getPlaces().getFacilities().add(office);
            edit.study().getActors().getActors().getFirst().getSites().add(office);
        }));
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.scene().ground().homeless() == 1).isPresent());
        // only a place changed, no actor
        StudyWorkspace.get().run(StudyOperation.of("Coordinates",
            edit -> edit.study().getPlaces().getFacilities().getFirst().setPublishable(false)));
        OpenStudy.waitFor(() -> view.shown().filter(one -> one.scene().ground().homeless() == 2).isPresent());
    }

    @Test
    void anotherDayShowsOtherTies() {
        tie(0, 1, TieSign.POSITIVE, false, 0);
        StudyWorkspace.get().run(StudyOperation.of("Until",
            edit -> edit.study().getActors().getTies().getFirst().setValidUntil("2019")));
        waitForTies(0);
        LocalDate today = ChartScope.get().date();
        ChartScope.get().choose(ChartScope.get().area().orElse(null), LocalDate.of(2018, 1, 1));
        waitForTies(1);
        ChartScope.get().choose(ChartScope.get().area().orElse(null), today);
        waitForTies(0);
    }

    @Test
    void testsAgainstChanceRunInAJob() {
        for (int[] pair : new int[][] { { 0, 1 }, { 1, 2 }, { 2, 0 } }) {
            tie(pair[0], pair[1], TieSign.POSITIVE, false, pair[0]);
        }
        waitForTies(3);
        view.openList(NetworkLists.TESTS);
        SignificancePanel tests = view.lists().tests();
        tests.choose(SignificancePanel.Statistic.TRANSITIVITY);
        tests.start();
        OpenStudy.waitFor(() -> tests.answer().isPresent());
        assertEquals(999, tests.answer().orElseThrow().result().reference().length);
        // a triangle cannot be anything else
        assertTrue(tests.words().contains("nothing to test"), tests.words());
        tests.choose(SignificancePanel.Statistic.CORRELATION);
        assertTrue(tests.words().contains("only one type"), tests.words());
    }
}
