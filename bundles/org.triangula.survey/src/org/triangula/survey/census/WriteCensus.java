// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Element;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.SurveyFactory;

/**
 * Makes the entries of a census be as they should. What has no draft is removed, what stays the same is not touched.
 *
 * @param census the census
 * @param drafts all entries in their order
 */
public record WriteCensus(DocumentCensus census, List<CensusEntryDraft> drafts) implements StudyOperation {

    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    /** Copies the list. */
    public WriteCensus {
        drafts = List.copyOf(drafts);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.WriteCensus, census.getName());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        DocumentCensus current = edit.index().find(DocumentCensus.class, census.getId())
            .orElseThrow(() -> new ProblemException(census.getName(), Messages.gone, Messages.gone_remedy));
        EList<CensusEntry> entries = current.getEntries();
        Set<String> kept = drafts.stream().map(CensusEntryDraft::id).collect(Collectors.toSet());
        for (CensusEntry entry : new ArrayList<>(entries)) {
            if (!kept.contains(entry.getId())) {
                edit.delete(entry);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            CensusEntryDraft draft = drafts.get(i);
            CensusEntry entry = entries.stream()
                .filter(each -> !draft.id().isEmpty() && draft.id().equals(each.getId())).findFirst()
                .orElseGet(SurveyFactory.eINSTANCE::createCensusEntry);
            if (!draft.equals(CensusEntryDraft.of(entry))) {
                write(draft, entry, edit);
            }
            int from = entries.indexOf(entry);
            if (from < 0) {
                entries.add(i, entry);
            } else if (from != i) {
                entries.move(i, from);
            }
        }
    }

    private static void write(CensusEntryDraft draft, CensusEntry entry, StudyEdit edit) throws ProblemException {
        entry.setUnit(edit.index().find(Element.class, draft.unit())
            .orElseThrow(() -> new ProblemException("", Messages.noUnit, Messages.noUnit_remedy)));
        entry.setState(draft.state());
        entry.setTitle(draft.title());
        entry.setSince(date(draft.since()));
        entry.setRevised(date(draft.revised()));
        entry.setPublicity(draft.publicity());
        entry.setLink(draft.link());
        entry.setCheckedOn(draft.checkedOn().orElse(null));
        entry.setNote(draft.note());
    }

    private static String date(String text) throws ProblemException {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches(DATE)) {
            throw new ProblemException(text, Messages.noDate, Messages.noDate_remedy);
        }
        return text;
    }
}
