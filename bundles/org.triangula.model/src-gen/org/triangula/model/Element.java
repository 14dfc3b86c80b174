/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An identified object that an extension may annotate with properties of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.Element#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends Identified {
	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Additional values kept for extensions and for what an import could not map; key and value are kept unchanged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.triangula.model.ModelPackage#getElement_Properties()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Property> getProperties();

} // Element
