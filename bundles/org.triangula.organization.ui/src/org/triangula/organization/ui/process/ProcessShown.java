// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.study.StudySession;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.model.actors.Process;
import org.triangula.organization.process.KnownActors;
import org.triangula.organization.process.LinkEvidence;
import org.triangula.organization.process.MediumTable;
import org.triangula.organization.process.NotedVariant;
import org.triangula.organization.process.ProcessCheck;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.ProcessTables;
import org.triangula.organization.process.StudyProcess;
import org.triangula.organization.process.SwimLaneFigure;
import org.triangula.organization.process.VariantComparison;

/**
 * What the view shows of a process.
 *
 * @param process the process and its objects
 * @param variants the variants side by side
 * @param comparison what stands beside each other
 * @param evidence number of passages by step
 * @param findings what may be wrong
 * @param down whether time goes down
 * @param figure the picture in the colours of the window
 */
record ProcessShown(StudyProcess process, List<NotedVariant> variants, VariantComparison comparison,
    Map<StepPlace, Integer> evidence, List<ProcessCheck.Finding> findings, boolean down, Figure figure) {

    static final MediumTable MEDIA = MediumTable.supplied();

    /** Computes it; for a background job. */
    static ProcessShown of(StudySession session, Process process, List<String> wanted, Set<StepPlace> marked,
        boolean down, boolean dark) {
        StudyProcess value;
        Map<StepPlace, Integer> evidence;
        KnownActors actors;
        synchronized (session) {
            value = StudyProcess.of(process);
            evidence = LinkEvidence.counts(session.study(), value);
            actors = new KnownActors(session.study().getActors());
        }
        List<NotedVariant> variants = new ArrayList<>();
        for (String id : wanted) {
            value.variants().entrySet().stream().filter(one -> one.getValue().getId().equals(id)).findFirst()
                .flatMap(one -> value.noted().variant(one.getKey())).ifPresent(variants::add);
        }
        if (variants.isEmpty()) {
            value.noted().variants().stream().findFirst().ifPresent(variants::add);
        }
        VariantComparison comparison = VariantComparison.of(variants);
        Figure figure = figure(value, variants, evidence, marked, down,
            dark ? FigureColours.DARK : FigureColours.LIGHT);
        return new ProcessShown(value, variants, comparison, evidence,
            ProcessCheck.of(value.noted(), actors::isName), down, figure);
    }

    private static Figure figure(StudyProcess process, List<NotedVariant> variants, Map<StepPlace, Integer> evidence,
        Set<StepPlace> marked, boolean down, FigureColours colours) {
        return new SwimLaneFigure(process.noted(), variants, down, evidence, marked, MEDIA, colours,
            Locale.getDefault()).figure();
    }

    /** The picture for paper. */
    Figure forPaper() {
        return figure(process, variants, evidence, Set.of(), down, FigureColours.LIGHT);
    }

    ProcessTables tables() {
        return new ProcessTables(process.noted(), comparison, MEDIA, Locale.getDefault());
    }

    /** The step of an object of the study. */
    Optional<StepPlace> place(Object step) {
        return process.steps().entrySet().stream().filter(one -> one.getValue() == step).map(Map.Entry::getKey)
            .findFirst();
    }
}
