// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.refiqda.read.ProjectReader;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCode;
import org.triangula.exchange.refiqda.read.ReadProject.ReadDocument;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSelection;
import org.triangula.exchange.refiqda.study.ProjectOperation;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * Imports REFI-QDA projects (QDPX, QDE) and codebooks (QDC). Objects are recognised by their identity, so reading a
 * newer export of the same project brings the study up to date instead of doubling it.
 */
public final class ProjectImporter implements StudyImporter {

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ReadProject project;
        String checksum;
        String name;
        try (ProjectPackage container = ProjectPackage.open(request.file())) {
            name = container.name();
            checksum = Checksum.of(request.file());
            project = ProjectReader.read(container, progress);
        } catch (IOException e) {
            throw new ProblemException(new Problem(String.valueOf(request.file().getFileName()),
                Messages.bind(Messages.unreadable, e.getMessage()), Messages.unreadable_remedy), e);
        }
        Known known = new Known(request.study());
        List<Finding> findings = new ArrayList<>(project.findings());
        for (ReadDocument document : project.documents()) {
            Identified there = known.get(document.id());
            if (there instanceof Document text
                && !Checksum.ofText(document.text()).equals(text.getTextChecksum())) {
                findings.add(new Finding(Severity.DOUBTFUL, document.name(), Messages.otherText));
            }
        }
        project.notShown().forEach((kind, number) -> findings.add(new Finding(Severity.NOTE, kind,
            Messages.bind(Messages.notShown, number))));
        if (project.matches().exact() + project.matches().detected() + project.matches().different() > 0) {
            findings.addFirst(new Finding(Severity.NOTE, "", Messages.bind(Messages.quotes,
                new Object[] {project.matches().exact(), project.matches().detected(),
                    project.matches().different(), project.matches().unquoted()})));
        }
        return new ImportPlan(new ProjectOperation(project, name, checksum),
            new ImportReport("qdpx", name, checksum, counts(project, known), findings));
    }

    private static List<Count> counts(ReadProject project, Known known) {
        List<Count> counts = new ArrayList<>();
        counts.add(known.count(Messages.kind_coders, project.coders().stream().map(coder -> coder.id()).toList()));
        List<String> codes = new ArrayList<>();
        collect(project.codes(), codes);
        counts.add(known.count(Messages.kind_codes, codes));
        counts.add(known.count(Messages.kind_documents,
            project.documents().stream().map(document -> document.id()).toList()));
        List<String> selections = new ArrayList<>();
        List<String> codings = new ArrayList<>();
        for (ReadDocument document : project.documents()) {
            for (ReadSelection selection : document.selections()) {
                selections.add(selection.id());
                selection.codings().forEach(coding -> codings.add(coding.id()));
            }
        }
        counts.add(known.count(Messages.kind_segments, selections));
        counts.add(known.count(Messages.kind_codings, codings));
        counts.add(known.count(Messages.kind_memos, project.memos().stream().map(memo -> memo.id()).toList()));
        counts.add(known.count(Messages.kind_variables,
            project.variables().stream().map(variable -> variable.id()).toList()));
        counts.add(known.count(Messages.kind_cases, project.cases().stream().map(each -> each.id()).toList()));
        counts.add(known.count(Messages.kind_sets, project.sets().stream().map(set -> set.id()).toList()));
        counts.add(known.count(Messages.kind_links, project.links().stream().map(link -> link.id()).toList()));
        return counts.stream().filter(count -> count.read() > 0).toList();
    }

    private static void collect(List<ReadCode> codes, List<String> ids) {
        for (ReadCode code : codes) {
            ids.add(code.id());
            collect(code.codes(), ids);
        }
    }

    /** Objects of the study by identity. */
    private static final class Known {

        private final Map<String, Identified> objects = new HashMap<>();

        Known(Study study) {
            for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified identified && identified.getId() != null) {
                    objects.put(identified.getId(), identified);
                }
            }
        }

        Identified get(String id) {
            return objects.get(id);
        }

        Count count(String kind, List<String> ids) {
            int updated = (int) ids.stream().filter(objects::containsKey).count();
            return new Count(kind, ids.size(), ids.size() - updated, updated);
        }
    }
}
