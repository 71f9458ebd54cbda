"""The same calculation as `sokhi calc`, as a careful pandas user writes it: whole columns, merges, no row loops.

calc_pandas.py SHEET TABLES OUT EDITION

TABLES holds the factor tables that our bench wrote, in base units (kg, m3, J). Floats throughout. It checks nothing:
an unknown unit, a row given twice or a wrong word goes unseen here.
"""

import sys

import numpy as np
import pandas as pd

COLUMNS = ["source", "year", "activity", "category", "scope", "biogenic", "gas", "mass_t", "gwp_set", "co2e_t", "equation", "edition"]

sheet_file, tables, out_file, edition = sys.argv[1:5]


def table(name, **types):
    missing = {"density": [""], "ncv_law": [""]}
    return pd.read_csv(f"{tables}/{name}.csv", dtype=types, keep_default_na=False, na_values=missing, float_precision="round_trip")


units = table("units")
fuels = table("fuels")
factors = table("factors", biogenic=str, category=str)
grid = table("grid")
blends = table("blends")
steam_factors = table("steam", biogenic=str)
size = units.set_index("unit")["size"]

sheet = pd.read_csv(
    sheet_file,
    dtype={"source": str, "activity": "category", "unit": "category", "fuel": str, "use": str, "gas": str, "ncv": str, "enthalpy": str},
)
unit = sheet["unit"].cat.categories.to_series()
sheet["base"] = sheet["quantity"] * sheet["unit"].map(size).astype(float)
sheet["measures"] = sheet["unit"].map(units.set_index("unit")["measures"])
activity = sheet["activity"]


def with_unit(cells):
    """The number and the unit of cells like `25.1 MJ/kg`, told in base units; and what the unit measures."""
    parts = cells.str.split(" ", n=1, expand=True)
    return parts[0].astype(float) * parts[1].map(size), parts[1]


def fuel_burnt():
    rows = sheet[activity == "fuel-burnt"].copy()
    rows = rows.merge(fuels, on="fuel", how="left").set_index(rows.index)
    own = rows["ncv"].dropna()
    value, own_unit = with_unit(own)
    by_volume = pd.Series(False, index=rows.index)
    by_volume.loc[own.index] = own_unit.isin(["TJ/L"])
    ncv = rows["ncv_law"].copy()
    ncv.loc[own.index] = value
    measures = rows["measures"].astype(str)
    energy, mass = measures == "energy", measures == "mass"
    rows["heat"] = rows["base"] * np.select([energy, mass, by_volume], [1.0, ncv, ncv], default=rows["density"] * ncv)
    rows["how"] = np.select([energy, mass, by_volume], ["ENERGY", "MASS", "HEATED-VOLUME"], default="VOLUME")
    rows["line"] = rows.index
    long = rows[["line", "source", "year", "activity", "fuel", "use", "heat", "how"]].merge(factors, on=["fuel", "use"], how="left")
    long["mass_t"] = long["heat"] * long["ef"] * long["oxidation"] / 1000
    long["scope"] = "direct"
    long["equation"] = "COMBUSTION-" + long["how"] + "-" + long["gas"]
    return long


def electricity_bought():
    rows = sheet[activity == "electricity-bought"].drop(columns="gas")
    rows = rows.assign(line=rows.index).merge(grid, on="year", how="left")
    rows["mass_t"] = rows["base"] * rows["ef"] / 1000
    return rows.assign(gas="CO2", gwp=1.0, biogenic="false", category="", scope="indirect", equation="ELECTRICITY-CO2")


def refrigerant_charged():
    rows = sheet[activity == "refrigerant-charged"].rename(columns={"gas": "refrigerant"})
    rows = rows.assign(line=rows.index).merge(blends, on="refrigerant", how="left")
    rows["mass_t"] = rows["base"] * rows["share"] / 1000
    return rows.assign(biogenic="false", category="2.F.1", scope="direct", equation="REFRIGERANT-CHARGED-" + rows["gas"])


def steam_bought():
    rows = sheet[activity == "steam-bought"].drop(columns="gas")
    rows = rows.assign(line=rows.index).merge(steam_factors, on="fuel", how="left")
    enthalpy, _ = with_unit(rows["enthalpy"])
    rows["mass_t"] = rows["base"] * (enthalpy / rows["efficiency"] * rows["ef"]) / 1000
    return rows.assign(gas="CO2", gwp=1.0, category="", scope="indirect", equation="STEAM-CO2")


KEPT = ["line", "source", "year", "activity", "category", "scope", "biogenic", "gas", "mass_t", "gwp", "equation"]
parts = [fuel_burnt(), electricity_bought(), refrigerant_charged(), steam_bought()]
result = pd.concat([part[KEPT] for part in parts], ignore_index=True).sort_values("line", kind="stable")
result["co2e_t"] = result["mass_t"] * result["gwp"]

counted = result[result["biogenic"] == "false"]
by_gas = counted.groupby(["year", "scope", "gas"], as_index=False)[["mass_t", "co2e_t"]].sum()
by_scope = by_gas.groupby(["year", "scope"], as_index=False)[["co2e_t"]].sum().assign(gas="CO2e")
totals = pd.concat([by_gas.assign(last=0), by_scope.assign(last=1)]).sort_values(["year", "scope", "last", "gas"])
totals = totals.assign(source="TOTAL", activity="", category="", biogenic="false", equation="")

result["activity"] = result["activity"].astype(str)
everything = pd.concat([result, totals]).assign(gwp_set="AR5", edition=edition)
everything.loc[everything["source"] == "TOTAL", "edition"] = edition
everything.to_csv(out_file, columns=COLUMNS, index=False)
