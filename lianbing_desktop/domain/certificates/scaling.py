"""A layout at another size: everything on it goes along, type by the smaller of the two factors."""

from __future__ import annotations

from dataclasses import replace

from lianbing_desktop.domain.certificates.certificate import Border, Box, Element, Rectangle, Rule, Template, TextField


def scaled(template: Template, width: float, height: float) -> Template:
    """The layout on a sheet of `width` × `height` mm; the same one when that is its size already."""
    across, down = width / template.width, height / template.height
    if across == down == 1:
        return template

    def of(elements: tuple[Element, ...]) -> tuple[Element, ...]:
        return tuple(_scaled(one, across, down) for one in elements)

    return replace(
        template,
        width=width,
        height=height,
        stock=of(template.stock),
        art=of(template.art),
        fields=of(template.fields),
    )


def _scaled(one: Element, across: float, down: float) -> Element:
    box = Box(one.box.left * across, one.box.top * down, one.box.width * across, one.box.height * down)
    by = min(across, down)
    match one:
        case TextField():
            return replace(one, box=box, size=one.size * by, floor=one.floor * by, spacing=one.spacing * by)
        case Border():
            return replace(one, box=box, depth=one.depth * by)
        case Rectangle() | Rule():
            return replace(one, box=box, thickness=one.thickness * min(by, 1))
        case _:
            return replace(one, box=box)
