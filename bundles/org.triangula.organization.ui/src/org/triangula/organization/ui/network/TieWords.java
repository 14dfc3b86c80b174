// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;

/** Ties in words. */
final class TieWords {

    private TieWords() {
    }

    static String describe(Tie tie) {
        String sign = tie.sign().equals(Network.POSITIVE) ? Messages.good
            : tie.sign().equals(Network.NEGATIVE) ? Messages.bad : Messages.neutral;
        return (tie.type().isEmpty() ? "" : tie.type() + ", ") + sign + (tie.missing() ? ", " + Messages.missing : "");
    }
}
