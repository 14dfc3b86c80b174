/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whoever or whatever can act and be tied to others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Actor#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actor#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actor#getSites <em>Sites</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actor#getPosts <em>Posts</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actor#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getActor()
 * @model abstract="true"
 * @generated
 */
public interface Actor extends NamedElement, Sourced, Dated {
	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names and spellings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.triangula.model.actors.ActorsPackage#getActor_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area it belongs to or works for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Area)
	 * @see org.triangula.model.actors.ActorsPackage#getActor_Area()
	 * @model
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Actor#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.places.Facility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActor_Sites()
	 * @model
	 * @generated
	 */
	EList<Facility> getSites();

	/**
	 * Returns the value of the '<em><b>Posts</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Post}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Posts</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActor_Posts()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Post> getPosts();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.TaskCarriage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tasks it carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActor_Tasks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<TaskCarriage> getTasks();

} // Actor
