#!/usr/bin/env python3
"""Turns a TopoJSON of Natural Earth's land into resources/world/land.bin, which the map loads.

    npm pack world-atlas@2 && tar xf world-atlas-2*.tgz
    packaging/world/make_outline.py package/land-50m.json resources/world/land.bin

Natural Earth is in the public domain. Needs Python 3.9 and nothing else.

Format, little endian: "PHW1", u32 number of levels; per level: u32 number of rings; per ring:
u32 number of points, then per point i16 longitude and i16 latitude in units of 1/150 degree. A ring that
crosses the date line runs on beyond 180 degrees, so that no edge is drawn there.
Level 0 is coarse (the whole world on one screen), level 1 fine (zoomed in).
Land south of 60 S is left out: the map never shows Antarctica.
"""
import json
import math
import struct
import sys

TOLERANCE_DEGREES = (0.06, 0.012)
SMALLEST_RING_DEGREES = (0.12, 0.0)  # Diagonal of the bounding box.
SOUTH_LIMIT = -60.0


def decoded_arcs(topology):
    (scale_x, scale_y) = topology["transform"]["scale"]
    (move_x, move_y) = topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        yield points


def polygons(geometry):
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from polygons(part)
    elif kind == "MultiPolygon":
        yield from geometry["arcs"]
    elif kind == "Polygon":
        yield geometry["arcs"]


def ring_points(ring, arcs):
    points = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc if not points else arc[1:])
    return unwrapped(points[:-1])


def unwrapped(points):
    """Longitudes without jumps: a ring across the date line runs on, its middle within 180."""
    turn = 0
    result = [points[0]]
    for (before, _), (lon, lat) in zip(points, points[1:]):
        turn += 360 if lon - before < -180 else -360 if lon - before > 180 else 0
        result.append((lon + turn, lat))
    middle = (min(p[0] for p in result) + max(p[0] for p in result)) / 2
    shift = -360 if middle > 180 else 360 if middle < -180 else 0
    return [(lon + shift, lat) for lon, lat in result]


def distance_to_segment(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    length2 = dx * dx + dy * dy
    t = 0.0 if length2 == 0 else ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2
    t = max(0.0, min(1.0, t))
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def simplified(points, tolerance):
    """Douglas-Peucker, without recursion."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        worst, index = tolerance, None
        for i in range(first + 1, last):
            d = distance_to_segment(points[i], points[first], points[last])
            if d > worst:
                worst, index = d, i
        if index is not None:
            keep[index] = True
            stack += [(first, index), (index, last)]
    return [p for p, kept in zip(points, keep) if kept]


def level(rings, tolerance, smallest):
    result = []
    for ring in rings:
        xs, ys = [p[0] for p in ring], [p[1] for p in ring]
        if math.hypot(max(xs) - min(xs), max(ys) - min(ys)) < smallest:
            continue
        half = len(ring) // 2  # A ring has no ends: simplify two halves between far points.
        closed = ring + ring[:1]
        points = simplified(closed[: half + 1], tolerance)[:-1]
        points += simplified(closed[half:], tolerance)[:-1]
        if len(points) >= 3:
            result.append(points)
    return result


def main(source, target):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    arcs = list(decoded_arcs(topology))
    rings = []
    for polygon in polygons(topology["objects"]["land"]):
        for ring in polygon:
            points = ring_points(ring, arcs)
            if len(points) >= 3 and max(p[1] for p in points) > SOUTH_LIMIT:
                rings.append(points)
    units_per_degree = 150
    with open(target, "wb") as out:
        out.write(b"PHW1" + struct.pack("<I", len(TOLERANCE_DEGREES)))
        for tolerance, smallest in zip(TOLERANCE_DEGREES, SMALLEST_RING_DEGREES):
            kept = level(rings, tolerance, smallest)
            out.write(struct.pack("<I", len(kept)))
            for ring in kept:
                out.write(struct.pack("<I", len(ring)))
                for point in ring:
                    out.write(struct.pack("<hh", *(round(c * units_per_degree) for c in point)))
            print(f"tolerance {tolerance}: {len(kept)} rings, {sum(map(len, kept))} points")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
