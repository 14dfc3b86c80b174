// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Tables of travel times that are read when they are asked for, so that only those in use take memory. Go through them
 * one by one; a copy of the list would read all of them at once.
 */
public abstract class TravelTimeTables extends AbstractList<TravelTimes> implements RandomAccess {

    /** Returns the facility type of a table without reading it. */
    public abstract String type(int index);

    /** Returns the mode of a table without reading it. */
    public abstract TravelMode mode(int index);
}
