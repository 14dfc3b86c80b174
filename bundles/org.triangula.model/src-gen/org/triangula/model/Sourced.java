/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sourced</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mixed into facts: which sources state them. Two sources that disagree are two facts, both kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.Sourced#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.Sourced#getSourceNote <em>Source Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getSourced()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Sourced extends EObject {
	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sources that state this fact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.triangula.model.ModelPackage#getSourced_Sources()
	 * @model
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the source (page, paragraph, address) and how far it can be trusted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Note</em>' attribute.
	 * @see #setSourceNote(String)
	 * @see org.triangula.model.ModelPackage#getSourced_SourceNote()
	 * @model
	 * @generated
	 */
	String getSourceNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.Sourced#getSourceNote <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Note</em>' attribute.
	 * @see #getSourceNote()
	 * @generated
	 */
	void setSourceNote(String value);

} // Sourced
