/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person as holder of roles. The name is a pseudonym; the real name is never part of the study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Person#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Actor {
	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.RoleHolding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles held, with validity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getPerson_Roles()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<RoleHolding> getRoles();

} // Person
