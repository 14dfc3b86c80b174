/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.triangula.model.Term;

import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.OrganisationImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.OrganisationImpl#getUmbrella <em>Umbrella</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationImpl extends ActorImpl implements Organisation {
	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected Term type;

	/**
	 * The cached value of the '{@link #getUmbrella() <em>Umbrella</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUmbrella()
	 * @generated
	 * @ordered
	 */
	protected Organisation umbrella;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getType() {
		if (type != null && type.eIsProxy()) {
			InternalEObject oldType = (InternalEObject)type;
			type = (Term)eResolveProxy(oldType);
			if (type != oldType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.ORGANISATION__TYPE, oldType, type));
			}
		}
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(Term newType) {
		Term oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ORGANISATION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getUmbrella() {
		if (umbrella != null && umbrella.eIsProxy()) {
			InternalEObject oldUmbrella = (InternalEObject)umbrella;
			umbrella = (Organisation)eResolveProxy(oldUmbrella);
			if (umbrella != oldUmbrella) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ActorsPackage.ORGANISATION__UMBRELLA, oldUmbrella, umbrella));
			}
		}
		return umbrella;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetUmbrella() {
		return umbrella;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUmbrella(Organisation newUmbrella) {
		Organisation oldUmbrella = umbrella;
		umbrella = newUmbrella;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.ORGANISATION__UMBRELLA, oldUmbrella, umbrella));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActorsPackage.ORGANISATION__TYPE:
				if (resolve) return getType();
				return basicGetType();
			case ActorsPackage.ORGANISATION__UMBRELLA:
				if (resolve) return getUmbrella();
				return basicGetUmbrella();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ActorsPackage.ORGANISATION__TYPE:
				setType((Term)newValue);
				return;
			case ActorsPackage.ORGANISATION__UMBRELLA:
				setUmbrella((Organisation)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ActorsPackage.ORGANISATION__TYPE:
				setType((Term)null);
				return;
			case ActorsPackage.ORGANISATION__UMBRELLA:
				setUmbrella((Organisation)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ActorsPackage.ORGANISATION__TYPE:
				return type != null;
			case ActorsPackage.ORGANISATION__UMBRELLA:
				return umbrella != null;
		}
		return super.eIsSet(featureID);
	}

} //OrganisationImpl
