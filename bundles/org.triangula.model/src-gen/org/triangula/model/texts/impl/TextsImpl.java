/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Summary;
import org.triangula.model.texts.Texts;
import org.triangula.model.texts.TextsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Texts</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.impl.TextsImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextsImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextsImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextsImpl#getCodeSystem <em>Code System</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextsImpl#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.triangula.model.texts.impl.TextsImpl#getSummaries <em>Summaries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextsImpl extends IdentifiedImpl implements Texts {
	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentGroup> groups;

	/**
	 * The cached value of the '{@link #getSets() <em>Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSets()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentSet> sets;

	/**
	 * The cached value of the '{@link #getCodeSystem() <em>Code System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeSystem()
	 * @generated
	 * @ordered
	 */
	protected CodeSystem codeSystem;

	/**
	 * The cached value of the '{@link #getMemos() <em>Memos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemos()
	 * @generated
	 * @ordered
	 */
	protected EList<Memo> memos;

	/**
	 * The cached value of the '{@link #getSummaries() <em>Summaries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaries()
	 * @generated
	 * @ordered
	 */
	protected EList<Summary> summaries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TextsPackage.Literals.TEXTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList.Resolving<Document>(Document.class, this, TextsPackage.TEXTS__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList.Resolving<DocumentGroup>(DocumentGroup.class, this, TextsPackage.TEXTS__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentSet> getSets() {
		if (sets == null) {
			sets = new EObjectContainmentEList.Resolving<DocumentSet>(DocumentSet.class, this, TextsPackage.TEXTS__SETS);
		}
		return sets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeSystem getCodeSystem() {
		if (codeSystem != null && codeSystem.eIsProxy()) {
			InternalEObject oldCodeSystem = (InternalEObject)codeSystem;
			codeSystem = (CodeSystem)eResolveProxy(oldCodeSystem);
			if (codeSystem != oldCodeSystem) {
				InternalEObject newCodeSystem = (InternalEObject)codeSystem;
				NotificationChain msgs = oldCodeSystem.eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TextsPackage.TEXTS__CODE_SYSTEM, null, null);
				if (newCodeSystem.eInternalContainer() == null) {
					msgs = newCodeSystem.eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TextsPackage.TEXTS__CODE_SYSTEM, null, msgs);
				}
				if (msgs != null) msgs.dispatch();
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TextsPackage.TEXTS__CODE_SYSTEM, oldCodeSystem, codeSystem));
			}
		}
		return codeSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CodeSystem basicGetCodeSystem() {
		return codeSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCodeSystem(CodeSystem newCodeSystem, NotificationChain msgs) {
		CodeSystem oldCodeSystem = codeSystem;
		codeSystem = newCodeSystem;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TextsPackage.TEXTS__CODE_SYSTEM, oldCodeSystem, newCodeSystem);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeSystem(CodeSystem newCodeSystem) {
		if (newCodeSystem != codeSystem) {
			NotificationChain msgs = null;
			if (codeSystem != null)
				msgs = ((InternalEObject)codeSystem).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TextsPackage.TEXTS__CODE_SYSTEM, null, msgs);
			if (newCodeSystem != null)
				msgs = ((InternalEObject)newCodeSystem).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TextsPackage.TEXTS__CODE_SYSTEM, null, msgs);
			msgs = basicSetCodeSystem(newCodeSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TextsPackage.TEXTS__CODE_SYSTEM, newCodeSystem, newCodeSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Memo> getMemos() {
		if (memos == null) {
			memos = new EObjectContainmentEList.Resolving<Memo>(Memo.class, this, TextsPackage.TEXTS__MEMOS);
		}
		return memos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Summary> getSummaries() {
		if (summaries == null) {
			summaries = new EObjectContainmentEList.Resolving<Summary>(Summary.class, this, TextsPackage.TEXTS__SUMMARIES);
		}
		return summaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TextsPackage.TEXTS__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case TextsPackage.TEXTS__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case TextsPackage.TEXTS__SETS:
				return ((InternalEList<?>)getSets()).basicRemove(otherEnd, msgs);
			case TextsPackage.TEXTS__CODE_SYSTEM:
				return basicSetCodeSystem(null, msgs);
			case TextsPackage.TEXTS__MEMOS:
				return ((InternalEList<?>)getMemos()).basicRemove(otherEnd, msgs);
			case TextsPackage.TEXTS__SUMMARIES:
				return ((InternalEList<?>)getSummaries()).basicRemove(otherEnd, msgs);
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
			case TextsPackage.TEXTS__DOCUMENTS:
				return getDocuments();
			case TextsPackage.TEXTS__GROUPS:
				return getGroups();
			case TextsPackage.TEXTS__SETS:
				return getSets();
			case TextsPackage.TEXTS__CODE_SYSTEM:
				if (resolve) return getCodeSystem();
				return basicGetCodeSystem();
			case TextsPackage.TEXTS__MEMOS:
				return getMemos();
			case TextsPackage.TEXTS__SUMMARIES:
				return getSummaries();
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
			case TextsPackage.TEXTS__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case TextsPackage.TEXTS__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends DocumentGroup>)newValue);
				return;
			case TextsPackage.TEXTS__SETS:
				getSets().clear();
				getSets().addAll((Collection<? extends DocumentSet>)newValue);
				return;
			case TextsPackage.TEXTS__CODE_SYSTEM:
				setCodeSystem((CodeSystem)newValue);
				return;
			case TextsPackage.TEXTS__MEMOS:
				getMemos().clear();
				getMemos().addAll((Collection<? extends Memo>)newValue);
				return;
			case TextsPackage.TEXTS__SUMMARIES:
				getSummaries().clear();
				getSummaries().addAll((Collection<? extends Summary>)newValue);
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
			case TextsPackage.TEXTS__DOCUMENTS:
				getDocuments().clear();
				return;
			case TextsPackage.TEXTS__GROUPS:
				getGroups().clear();
				return;
			case TextsPackage.TEXTS__SETS:
				getSets().clear();
				return;
			case TextsPackage.TEXTS__CODE_SYSTEM:
				setCodeSystem((CodeSystem)null);
				return;
			case TextsPackage.TEXTS__MEMOS:
				getMemos().clear();
				return;
			case TextsPackage.TEXTS__SUMMARIES:
				getSummaries().clear();
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
			case TextsPackage.TEXTS__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case TextsPackage.TEXTS__GROUPS:
				return groups != null && !groups.isEmpty();
			case TextsPackage.TEXTS__SETS:
				return sets != null && !sets.isEmpty();
			case TextsPackage.TEXTS__CODE_SYSTEM:
				return codeSystem != null;
			case TextsPackage.TEXTS__MEMOS:
				return memos != null && !memos.isEmpty();
			case TextsPackage.TEXTS__SUMMARIES:
				return summaries != null && !summaries.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TextsImpl
