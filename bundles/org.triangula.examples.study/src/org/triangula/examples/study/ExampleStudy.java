// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.examples.study.content.ActorReader;
import org.triangula.examples.study.content.AreaReader;
import org.triangula.examples.study.content.BodyReader;
import org.triangula.examples.study.content.CaseReader;
import org.triangula.examples.study.content.CaseTableReader;
import org.triangula.examples.study.content.CatchmentReader;
import org.triangula.examples.study.content.ChartReader;
import org.triangula.examples.study.content.ClaimReader;
import org.triangula.examples.study.content.CodeHistoryReader;
import org.triangula.examples.study.content.CodeReader;
import org.triangula.examples.study.content.CodeRuleReader;
import org.triangula.examples.study.content.CodingReader;
import org.triangula.examples.study.content.ContentReader;
import org.triangula.examples.study.content.DocumentOrder;
import org.triangula.examples.study.content.DocumentReader;
import org.triangula.examples.study.content.ExampleObjects;
import org.triangula.examples.study.content.FacilityReader;
import org.triangula.examples.study.content.FormerDistricts;
import org.triangula.examples.study.content.GlossaryReader;
import org.triangula.examples.study.content.LinkReader;
import org.triangula.examples.study.content.MemoReader;
import org.triangula.examples.study.content.OperatorFinder;
import org.triangula.examples.study.content.ProcessTextReader;
import org.triangula.examples.study.content.ProgrammeReader;
import org.triangula.examples.study.content.ProvenanceReader;
import org.triangula.examples.study.content.QuestionnaireReader;
import org.triangula.examples.study.content.ResponseReader;
import org.triangula.examples.study.content.StopReader;
import org.triangula.examples.study.content.StudyDescription;
import org.triangula.examples.study.content.StudyReader;
import org.triangula.examples.study.content.TaskReader;
import org.triangula.examples.study.content.TieReader;
import org.triangula.examples.study.content.TypologyReader;
import org.triangula.examples.study.travel.ImportSamples;
import org.triangula.examples.study.travel.TravelTimeReader;
import org.triangula.examples.study.travel.WorkFolder;

/**
 * Writes the invented example study. The same version of the program in the same language always writes the same bytes:
 * identities come from a counter, times from a clock that is moved by hand.
 */
public final class ExampleStudy {

    private static final Instant START = Instant.parse("2024-11-08T09:00:00Z");
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(10);
    private static final String AUTHOR = "K1";

    /** One operation on the study: its label and the readers that do it. */
    private record Step(String label, List<ContentReader> readers) {
    }

    private ExampleStudy() {
    }

    /**
     * Writes the study. It appears at its place when it is complete, or not at all.
     *
     * @param target the folder to create; by custom its name ends with {@code .triangula}; may exist when it is empty
     * @param progress told about progress; can cancel
     * @return the study's folder, absolute
     * @throws ProblemException if the folder holds something or the study cannot be written
     */
    public static Path write(Path target, Progress progress) throws ProblemException {
        Path folder = target.toAbsolutePath().normalize();
        Path fresh = folder.resolveSibling("." + folder.getFileName() + ".new");
        try {
            requireFree(folder);
            WorkFolder.delete(fresh);
            try {
                build(fresh, progress);
                if (Files.exists(folder)) {
                    Files.delete(folder);
                }
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                WorkFolder.delete(fresh);
            }
            return folder;
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.toString(), NLS.bind(Messages.failed, e.getMessage()),
                Messages.failed_remedy), e);
        }
    }

    private static void requireFree(Path folder) throws IOException, ProblemException {
        boolean free = !Files.exists(folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                free = content.findAny().isEmpty();
            }
        }
        if (!free) {
            throw new ProblemException(folder.toString(), Messages.exists, Messages.exists_remedy);
        }
    }

    private static void build(Path folder, Progress progress) throws IOException, ProblemException {
        StudyDescription description = StudyDescription.read();
        ExampleClock clock = new ExampleClock(START);
        StudyStore store = new StudyStore(new ExampleIdentities(), clock, AUTHOR);
        ExampleObjects objects = new ExampleObjects();
        String title = description.title().get(description.languages().get(0));
        List<Step> steps = steps(progress);
        try (StudySession session = store.create(folder, title)) {
            session.setAuthor(AUTHOR);
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                progress.checkCancelled();
                progress.report(step.label(), (double) i / steps.size());
                clock.advance(BETWEEN_STEPS);
                session.execute(StudyOperation.of(step.label(), edit -> {
                    for (ContentReader reader : step.readers()) {
                        reader.read(edit, objects);
                    }
                }));
            }
            clock.advance(BETWEEN_STEPS);
            session.save();
            ImportSamples.write(session.folder().data());
        }
    }

    private static List<Step> steps(Progress progress) {
        return List.of(
            new Step(Messages.step_study, List.of(new StudyReader(), new ProvenanceReader())),
            new Step(Messages.step_areas, List.of(new AreaReader(), new FormerDistricts())),
            new Step(Messages.step_facilities, List.of(new FacilityReader(), new StopReader(), new CatchmentReader())),
            new Step(Messages.step_documents, List.of(new DocumentReader(), new DocumentOrder())),
            new Step(Messages.step_codes, List.of(new CodeReader(), new CodeHistoryReader())),
            new Step(Messages.step_codings, List.of(new CodingReader())),
            new Step(Messages.step_survey, List.of(
                new QuestionnaireReader(QuestionnaireReader.EXAMPLE, "survey/responses.tsv"), new ResponseReader(),
                new QuestionnaireReader(QuestionnaireReader.COUNTIES, QuestionnaireReader.COUNTIES))),
            new Step(Messages.step_organisation, List.of(new TaskReader(), new ActorReader(), new ProgrammeReader(),
                new ChartReader(), new BodyReader(), new TieReader(), new OperatorFinder(), new ProcessTextReader())),
            new Step(Messages.step_travelTimes, List.of(new TravelTimeReader(progress))),
            new Step(Messages.step_inquiry, List.of(new CaseReader(), new CaseTableReader(), new TypologyReader(),
                new ClaimReader(), new LinkReader(), new GlossaryReader())),
            new Step(Messages.step_memos, List.of(new MemoReader(), new CodeRuleReader())));
    }
}
