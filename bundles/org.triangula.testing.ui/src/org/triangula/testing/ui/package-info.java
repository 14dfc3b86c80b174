// SPDX-License-Identifier: EPL-2.0
/** What tests in the workbench of several bundles need. No part of the product. */
package org.triangula.testing.ui;
