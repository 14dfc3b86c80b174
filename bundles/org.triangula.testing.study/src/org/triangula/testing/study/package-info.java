// SPDX-License-Identifier: EPL-2.0
/** Studies that tests of several bundles need. No part of the product. */
package org.triangula.testing.study;
