/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Dated;
import org.triangula.model.ModelPackage;
import org.triangula.model.NamedElement;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;

import org.triangula.model.impl.NamedElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process Variant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getCaseNames <em>Case Names</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getCases <em>Cases</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ProcessVariantImpl#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessVariantImpl extends NamedElementImpl implements ProcessVariant {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected String validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCaseNames() <em>Case Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> caseNames;

	/**
	 * The cached value of the '{@link #getCases() <em>Cases</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected EList<NamedElement> cases;

	/**
	 * The default value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final String TRIGGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected String trigger = TRIGGER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessStep> steps;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessFlow> flows;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessVariantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.PROCESS_VARIANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, ActorsPackage.PROCESS_VARIANT__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_VARIANT__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(String newValidUntil) {
		String oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_VARIANT__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_VARIANT__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCaseNames() {
		if (caseNames == null) {
			caseNames = new EDataTypeEList<String>(String.class, this, ActorsPackage.PROCESS_VARIANT__CASE_NAMES);
		}
		return caseNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedElement> getCases() {
		if (cases == null) {
			cases = new EObjectResolvingEList<NamedElement>(NamedElement.class, this, ActorsPackage.PROCESS_VARIANT__CASES);
		}
		return cases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrigger() {
		return trigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrigger(String newTrigger) {
		String oldTrigger = trigger;
		trigger = newTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.PROCESS_VARIANT__TRIGGER, oldTrigger, trigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProcessStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList.Resolving<ProcessStep>(ProcessStep.class, this, ActorsPackage.PROCESS_VARIANT__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProcessFlow> getFlows() {
		if (flows == null) {
			flows = new EObjectContainmentEList.Resolving<ProcessFlow>(ProcessFlow.class, this, ActorsPackage.PROCESS_VARIANT__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActorsPackage.PROCESS_VARIANT__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case ActorsPackage.PROCESS_VARIANT__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
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
			case ActorsPackage.PROCESS_VARIANT__SOURCES:
				return getSources();
			case ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE:
				return getSourceNote();
			case ActorsPackage.PROCESS_VARIANT__VALID_FROM:
				return getValidFrom();
			case ActorsPackage.PROCESS_VARIANT__VALID_UNTIL:
				return getValidUntil();
			case ActorsPackage.PROCESS_VARIANT__KEY:
				return getKey();
			case ActorsPackage.PROCESS_VARIANT__CASE_NAMES:
				return getCaseNames();
			case ActorsPackage.PROCESS_VARIANT__CASES:
				return getCases();
			case ActorsPackage.PROCESS_VARIANT__TRIGGER:
				return getTrigger();
			case ActorsPackage.PROCESS_VARIANT__STEPS:
				return getSteps();
			case ActorsPackage.PROCESS_VARIANT__FLOWS:
				return getFlows();
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
			case ActorsPackage.PROCESS_VARIANT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__KEY:
				setKey((String)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__CASE_NAMES:
				getCaseNames().clear();
				getCaseNames().addAll((Collection<? extends String>)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__CASES:
				getCases().clear();
				getCases().addAll((Collection<? extends NamedElement>)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__TRIGGER:
				setTrigger((String)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends ProcessStep>)newValue);
				return;
			case ActorsPackage.PROCESS_VARIANT__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends ProcessFlow>)newValue);
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
			case ActorsPackage.PROCESS_VARIANT__SOURCES:
				getSources().clear();
				return;
			case ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_VARIANT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_VARIANT__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_VARIANT__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_VARIANT__CASE_NAMES:
				getCaseNames().clear();
				return;
			case ActorsPackage.PROCESS_VARIANT__CASES:
				getCases().clear();
				return;
			case ActorsPackage.PROCESS_VARIANT__TRIGGER:
				setTrigger(TRIGGER_EDEFAULT);
				return;
			case ActorsPackage.PROCESS_VARIANT__STEPS:
				getSteps().clear();
				return;
			case ActorsPackage.PROCESS_VARIANT__FLOWS:
				getFlows().clear();
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
			case ActorsPackage.PROCESS_VARIANT__SOURCES:
				return sources != null && !sources.isEmpty();
			case ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case ActorsPackage.PROCESS_VARIANT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ActorsPackage.PROCESS_VARIANT__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case ActorsPackage.PROCESS_VARIANT__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ActorsPackage.PROCESS_VARIANT__CASE_NAMES:
				return caseNames != null && !caseNames.isEmpty();
			case ActorsPackage.PROCESS_VARIANT__CASES:
				return cases != null && !cases.isEmpty();
			case ActorsPackage.PROCESS_VARIANT__TRIGGER:
				return TRIGGER_EDEFAULT == null ? trigger != null : !TRIGGER_EDEFAULT.equals(trigger);
			case ActorsPackage.PROCESS_VARIANT__STEPS:
				return steps != null && !steps.isEmpty();
			case ActorsPackage.PROCESS_VARIANT__FLOWS:
				return flows != null && !flows.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case ActorsPackage.PROCESS_VARIANT__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case ActorsPackage.PROCESS_VARIANT__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case ActorsPackage.PROCESS_VARIANT__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return ActorsPackage.PROCESS_VARIANT__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return ActorsPackage.PROCESS_VARIANT__SOURCE_NOTE;
				default: return -1;
			}
		}
		if (baseClass == Dated.class) {
			switch (baseFeatureID) {
				case ModelPackage.DATED__VALID_FROM: return ActorsPackage.PROCESS_VARIANT__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return ActorsPackage.PROCESS_VARIANT__VALID_UNTIL;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(", key: ");
		result.append(key);
		result.append(", caseNames: ");
		result.append(caseNames);
		result.append(", trigger: ");
		result.append(trigger);
		result.append(')');
		return result.toString();
	}

} //ProcessVariantImpl
