// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;
import org.triangula.organization.cases.CaseTable;

/**
 * Keeps clusters as a variable of the cases of the study, so that maps, tables and typologies can use them. A case of
 * the table that is an area of the study and has no case yet gets one. Cases without values get none.
 *
 * @param key key of the variable; the same key changes the variable kept earlier
 * @param name name for people
 * @param table the table that was clustered
 * @param clusters cluster from 0 by name of the case
 */
public record StoreClusters(String key, String name, CaseTable table, Map<String, Integer> clusters)
    implements StudyOperation {

    /** Copies the map. */
    public StoreClusters {
        clusters = Map.copyOf(clusters);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.storeClusters, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        if (key.isBlank() || name.isBlank()) {
            throw new ProblemException("", Messages.versionNameless, Messages.versionNamelessRemedy);
        }
        Variable variable = variable(edit);
        Map<String, Case> byName = new HashMap<>();
        Map<String, Case> byArea = new HashMap<>();
        for (Case one : edit.study().getInquiry().getCases()) {
            List.copyOf(one.getValues()).stream().filter(value -> value.getVariable() == variable)
                .forEach(edit::delete);
            byName.putIfAbsent(one.getName(), one);
            one.getMembers().stream().filter(Area.class::isInstance).findFirst()
                .ifPresent(area -> byArea.putIfAbsent(area.getId(), one));
        }
        for (CaseTable.Row row : table.rows()) {
            Integer cluster = clusters.get(row.name());
            if (cluster == null) {
                continue;
            }
            Optional<Case> target = row.area().map(byArea::get).or(() -> Optional.ofNullable(byName.get(row.name())));
            if (target.isEmpty() && row.area().isPresent()) {
                target = edit.index().find(Area.class, row.area().get()).map(area -> added(edit, area, row.name()));
            }
            target.ifPresent(one -> {
                VariableValue value = InquiryFactory.eINSTANCE.createVariableValue();
                value.setVariable(variable);
                value.setValue(String.valueOf(cluster + 1));
                one.getValues().add(value);
            });
        }
    }

    private static Case added(StudyEdit edit, Area area, String name) {
        Case added = InquiryFactory.eINSTANCE.createCase();
        added.setName(name);
        added.getMembers().add(area);
        edit.study().getInquiry().getCases().add(added);
        return added;
    }

    private Variable variable(StudyEdit edit) throws ProblemException {
        Variable variable = edit.study().getInquiry().getVariables().stream()
            .filter(one -> key.equals(one.getKey())).findFirst().orElse(null);
        if (variable == null) {
            variable = InquiryFactory.eINSTANCE.createVariable();
            variable.setKey(key);
            variable.setType(VariableType.CATEGORY);
            edit.study().getInquiry().getVariables().add(variable);
        } else if (variable.getType() != VariableType.CATEGORY) {
            throw new ProblemException(key, NLS.bind(Messages.otherVariable, key), Messages.otherVariableRemedy);
        }
        variable.setName(name);
        int number = clusters.values().stream().mapToInt(one -> one + 1).max().orElse(0);
        for (int cluster = 1; cluster <= number; cluster++) {
            String code = String.valueOf(cluster);
            if (variable.getCategories().stream().noneMatch(one -> code.equals(one.getKey()))) {
                Term term = ModelFactory.eINSTANCE.createTerm();
                term.setKey(code);
                term.setName(NLS.bind(Messages.cluster, code));
                variable.getCategories().add(term);
            }
        }
        return variable;
    }
}
