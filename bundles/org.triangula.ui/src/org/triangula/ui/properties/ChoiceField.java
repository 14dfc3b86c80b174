// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;

/** One of a few values: a literal of an enumeration or a term of a vocabulary. */
final class ChoiceField extends PropertyField {

    /** Which vocabulary a feature takes its terms from; for others all terms are offered. */
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
        Map.entry("Area.kind", "area-kind"), Map.entry("Facility.type", "facility-type"),
        Map.entry("ScenarioResult.facilityType", "facility-type"), Map.entry("AdministrativeUnit.rank", "unit-rank"),
        Map.entry("Organisation.type", "organisation-type"), Map.entry("Body.type", "body-type"),
        Map.entry("Tie.type", "tie-type"), Map.entry("ProcessStep.medium", "process-medium"),
        Map.entry("ProcessFlow.medium", "process-medium"), Map.entry("Link.kind", "link-kind"),
        Map.entry("Memo.kind", "memo-kind"), Map.entry("Case.kind", "case-kind"),
        Map.entry("AddressReturn.facilityType", "facility-type"),
        Map.entry("CatchmentRequest.facilityType", "facility-type"),
        Map.entry("SourceComparison.facilityType", "facility-type"));

    private final List<Object> choices;
    private final Function<Object, String> label;
    private Combo combo;

    private ChoiceField(FieldContext context, EStructuralFeature feature, List<Object> choices,
        Function<Object, String> label) {
        super(context, feature);
        this.choices = choices;
        this.label = label;
    }

    static ChoiceField ofLiterals(FieldContext context, EAttribute attribute) {
        List<Object> literals = new ArrayList<>();
        for (EEnumLiteral literal : ((EEnum) attribute.getEAttributeType()).getELiterals()) {
            literals.add(literal.getInstance());
        }
        return new ChoiceField(context, attribute, literals,
            literal -> context.presentation().words().literal((Enumerator) literal));
    }

    static ChoiceField ofTerms(FieldContext context, EReference reference) {
        String key = VOCABULARIES.get(reference.getEContainingClass().getName() + "." + reference.getName());
        List<Object> terms = new ArrayList<>();
        terms.add(null);
        for (Vocabulary vocabulary : context.study().getVocabularies()) {
            if (key == null || key.equals(vocabulary.getKey())) {
                collect(vocabulary.getTerms(), terms);
            }
        }
        Object present = context.object().eGet(reference);
        if (!terms.contains(present)) {
            terms.add(present);
        }
        return new ChoiceField(context, reference, terms,
            term -> term == null ? Messages.none : context.presentation().words().term((Term) term));
    }

    private static void collect(List<Term> terms, List<Object> all) {
        for (Term term : terms) {
            all.add(term);
            collect(term.getTerms(), all);
        }
    }

    @Override
    void createWidget(Composite parent) {
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(choices.stream().map(label).toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(20, choices.size()));
        combo.setEnabled(isEditable());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        explain(combo);
        combo.addListener(SWT.Selection, event -> store(choices.get(combo.getSelectionIndex())));
    }

    @Override
    boolean refresh() {
        if (!combo.isDisposed()) {
            combo.select(choices.indexOf(value()));
        }
        return false;
    }
}
