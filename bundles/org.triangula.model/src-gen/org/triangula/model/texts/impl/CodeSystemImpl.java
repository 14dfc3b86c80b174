/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.CodeSystemImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeSystemImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.CodeSystemImpl#getSets <em>Sets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeSystemImpl extends NamedElementImpl implements CodeSystem {
	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeChange> history;

	/**
	 * The cached value of the '{@link #getSets() <em>Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeSet> sets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.CODE_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList.Resolving<Code>(Code.class, this, TextsPackage.CODE_SYSTEM__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeChange> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList.Resolving<CodeChange>(CodeChange.class, this, TextsPackage.CODE_SYSTEM__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeSet> getSets() {
		if (sets == null) {
			sets = new EObjectContainmentEList.Resolving<CodeSet>(CodeSet.class, this, TextsPackage.CODE_SYSTEM__SETS);
		}
		return sets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TextsPackage.CODE_SYSTEM__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case TextsPackage.CODE_SYSTEM__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
			case TextsPackage.CODE_SYSTEM__SETS:
				return ((InternalEList<?>)getSets()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TextsPackage.CODE_SYSTEM__CODES:
				return getCodes();
			case TextsPackage.CODE_SYSTEM__HISTORY:
				return getHistory();
			case TextsPackage.CODE_SYSTEM__SETS:
				return getSets();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TextsPackage.CODE_SYSTEM__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case TextsPackage.CODE_SYSTEM__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends CodeChange>)newValue);
				return;
			case TextsPackage.CODE_SYSTEM__SETS:
				getSets().clear();
				getSets().addAll((Collection<? extends CodeSet>)newValue);
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
			case TextsPackage.CODE_SYSTEM__CODES:
				getCodes().clear();
				return;
			case TextsPackage.CODE_SYSTEM__HISTORY:
				getHistory().clear();
				return;
			case TextsPackage.CODE_SYSTEM__SETS:
				getSets().clear();
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
			case TextsPackage.CODE_SYSTEM__CODES:
				return codes != null && !codes.isEmpty();
			case TextsPackage.CODE_SYSTEM__HISTORY:
				return history != null && !history.isEmpty();
			case TextsPackage.CODE_SYSTEM__SETS:
				return sets != null && !sets.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CodeSystemImpl
