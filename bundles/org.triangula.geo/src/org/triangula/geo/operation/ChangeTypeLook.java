// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.operation;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;

/**
 * Changes sign and colour of a type of facility. They belong to the vocabulary of the study: the sign is the property
 * {@value #SYMBOL} of the term.
 *
 * @param term identity of the term
 * @param name its name, for the label
 * @param symbol the new sign; empty to keep it
 * @param colour the new colour as {@code #RRGGBB}; empty to keep it
 */
public record ChangeTypeLook(String term, String name, Optional<MapSymbol> symbol, Optional<String> colour)
        implements StudyOperation {

    /** Key of the property that names the sign. */
    public static final String SYMBOL = "map-symbol";

    /** Checks the colour. */
    public ChangeTypeLook {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(symbol, "symbol");
        if (colour.isPresent() && !colour.get().matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("No colour: " + colour.get());
        }
    }

    @Override
    public String label() {
        return NLS.bind(Messages.look, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Term found = TermKey.terms(edit.study(), TermKey.FACILITY_TYPE).stream()
                .filter(one -> term.equals(one.getId())).findFirst()
                .orElseThrow(() -> new ProblemException(name, Messages.gone, Messages.goneRemedy));
        symbol.ifPresent(sign -> PropertyValues.set(found.getProperties(), SYMBOL, sign.name()));
        colour.ifPresent(found::setColour);
    }
}
