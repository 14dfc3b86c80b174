// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

/**
 * What MAXQDA tells documents apart by. Equal names in several groups are common: the copies of several coders.
 *
 * @param group name of the group; empty for documents without group
 * @param name name of the document
 */
record DocumentKey(String group, String name) {

    @Override
    public String toString() {
        return group.isEmpty() ? name : group + " > " + name;
    }
}
