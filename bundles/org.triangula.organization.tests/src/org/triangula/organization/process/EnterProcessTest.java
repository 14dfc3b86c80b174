// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.progress.Progress;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.testing.study.TemporaryStudy;

/** Processes in a study: entered as text, with undo; what is linked stays linked. */
class EnterProcessTest {

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("processes");

    private static NotedProcess read(String text) {
        return new ProcessReader(MediumTable.supplied()).read(text).process();
    }

    private Process enter(String text) throws Exception {
        String id = study.study().getActors().getProcesses().isEmpty() ? null : only().getId();
        study.execute(new EnterProcess(id, read(text)));
        return only();
    }

    private Process only() {
        assertEquals(1, study.study().getActors().getProcesses().size());
        return study.study().getActors().getProcesses().getFirst();
    }

    private ProcessStep step(int number) {
        return only().getVariants().getFirst().getSteps().get(number);
    }

    @Test
    void theStudyGivesBackTheTextByteForByte() throws Exception {
        assertEquals(ProcessNotationTest.TEXT, ProcessWriter.write(StudyProcess.of(enter(ProcessNotationTest.TEXT))
            .noted()));
        for (int seed = 0; seed < 20; seed++) {
            NotedProcess process = new GeneratedProcess(new Random(seed)).process();
            study.execute(new EnterProcess(only().getId(), process));
            NotedProcess kept = StudyProcess.of(only()).noted();
            // the words of a variant's cases may be told twice; the study keeps what they say
            assertEquals(ProcessWriter.write(process), ProcessWriter.write(kept));
            study.session().undo();
        }
        assertEquals(ProcessNotationTest.TEXT, ProcessWriter.write(StudyProcess.of(only()).noted()));
    }

    @Test
    void savedAndOpenedItIsTheSame() throws Exception {
        enter(ProcessNotationTest.TEXT);
        study.reopen();
        assertEquals(ProcessNotationTest.TEXT, ProcessWriter.write(StudyProcess.of(only()).noted()));
    }

    @Test
    void enteringTheSameAgainChangesNothing() throws Exception {
        enter(ProcessNotationTest.TEXT);
        List<Object> seen = new ArrayList<>();
        study.session().addListener(event -> seen.addAll(event.touched()));
        enter(ProcessNotationTest.TEXT);
        assertEquals(List.of(), seen);
    }

    @Test
    void aStepKeepsItsLinksWhenItsNameIsTypedAnew() throws Exception {
        enter("@process P\n== V\nFirst [Office]\nSecond [Jobcenter]\n");
        ProcessStep second = step(1);
        study.execute(StudyOperation.of("Link", edit -> {
            Link link = InquiryFactory.eINSTANCE.createLink();
            link.setSource(second);
            link.setTarget(only());
            edit.study().getInquiry().getLinks().add(link);
        }));
        enter("@process P\n== V\nFirst [Office]\nSecond, renamed [Jobcenter] {medium=phone}\n");
        assertSame(second, step(1));
        assertEquals("second-renamed", step(1).getKey());
        assertEquals(1, study.study().getInquiry().getLinks().size());
        enter("@process P\n== V\nFirst [Office]\n");
        assertEquals(0, study.study().getInquiry().getLinks().size());
        study.session().undo();
        assertEquals(1, study.study().getInquiry().getLinks().size());
        study.session().undo();
        assertEquals("Second", step(1).getName());
        assertNull(step(1).getMedium());
    }

    @Test
    void carriersAreFoundAndStayWhereSomebodyLinkedThem() throws Exception {
        study.execute(StudyOperation.of("Actors", edit -> {
            for (String name : List.of("Office", "Twin", "Twin", "Other")) {
                AdministrativeUnit unit = ActorsFactory.eINSTANCE.createAdministrativeUnit();
                unit.setName(name);
                edit.study().getActors().getActors().add(unit);
            }
        }));
        enter("@process P\n== V\nFirst [office]\nSecond [Twin]\nThird [Nobody]\n");
        assertEquals("Office", step(0).getCarrier().getName());
        assertNull(step(1).getCarrier());
        assertNull(step(2).getCarrier());
        study.execute(StudyOperation.of("Link", edit -> step(2)
            .setCarrier(study.study().getActors().getActors().getLast())));
        enter("@process P\n== V\nFirst [office]\nSecond [Twin]\nThird, said better [Nobody]\n");
        assertEquals("Other", step(2).getCarrier().getName());
        enter("@process P\n== V\nFirst [office]\nSecond [Twin]\nThird, said better [Nowhere]\n");
        assertNull(step(2).getCarrier());
    }

    @Test
    void aFileIsImportedAndExported() throws Exception {
        Path file = study.folder().resolve("renewal.process");
        Files.writeString(file, ProcessNotationTest.TEXT + "Meet [Office\n");
        ImportPlan plan = new ProcessImporter().read(new ImportRequest(file, study.study(), Map.of()),
            Progress.NONE);
        assertEquals(7, plan.report().counts().getLast().read());
        assertTrue(plan.report().findings().stream().anyMatch(one -> one.place().contains("27")),
            plan.report().findings().toString());
        study.execute(plan.operation());
        ImportPlan again = new ProcessImporter().read(new ImportRequest(file, study.study(), Map.of()),
            Progress.NONE);
        assertEquals(1, again.report().counts().getFirst().updated());
        study.execute(again.operation());
        Path out = study.folder().resolve("out.process");
        assertEquals(List.of(), new ProcessExporter().write(study.session(), out, Progress.NONE));
        assertEquals(ProcessNotationTest.TEXT + "Meet [Office]\n", Files.readString(out));
    }
}
